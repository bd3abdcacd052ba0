import { exampleDocuments } from '@trangan/contract/examples/pages/legalDocuments'
import { examplesOf } from '../../../examples/examplesOf.ts'
import FileLinks from './FileLinks.astro'
import FileList from './FileList.astro'

const files = exampleDocuments.find((document) => document.files.length > 1)?.files ?? []

/** On a page of its own, and short in a list. */
export default [
  ...examplesOf(FileList, { 'on a page': { files } }),
  ...examplesOf(FileLinks, { 'in a list': { files } }),
]
