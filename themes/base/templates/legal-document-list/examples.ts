import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import LegalDocumentList from './LegalDocumentList.astro'

/** The example pages of this template. */
export default pageExamplesOf(LegalDocumentList, 'legal-document-list')
