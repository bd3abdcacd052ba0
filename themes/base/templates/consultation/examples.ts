import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Consultation from './Consultation.astro'

/** The example pages of this template. */
export default pageExamplesOf(Consultation, 'consultation')
