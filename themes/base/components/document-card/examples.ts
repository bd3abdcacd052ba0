import { exampleDocuments } from '@trangan/contract/examples/pages/legalDocuments'
import { examplesOf } from '../../../examples/examplesOf.ts'
import DocumentCard from './DocumentCard.astro'

const withFiles = exampleDocuments.find(({ files }) => files.length > 1)
const withoutFiles = exampleDocuments.find(({ files }) => files.length === 0)
if (!withFiles || !withoutFiles) throw new Error('The example documents have lost their variety.')

/** With files, without, and short for the home page. */
export default examplesOf(DocumentCard, {
  'with files': { document: withFiles },
  'without files': { document: withoutFiles },
  short: { document: withFiles, isShort: true, withFiles: false },
})
