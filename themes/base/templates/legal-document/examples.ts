import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import LegalDocument from './LegalDocument.astro'

/** The example pages of this template. */
export default pageExamplesOf(LegalDocument, 'legal-document')
