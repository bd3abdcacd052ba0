import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import LegalDocuments from './LegalDocuments.astro'

/** With content, and without. */
export default homeBlockExamplesOf(LegalDocuments, 'legal-documents')
