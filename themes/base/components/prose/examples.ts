import { examplesOf } from '../../../examples/examplesOf.ts'
import Prose from './Example.astro'

/** The words of editors: headings, lists, a quotation, a table. */
export default examplesOf(Prose, { 'of an editor': {} })
