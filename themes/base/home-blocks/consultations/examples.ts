import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Consultations from './Consultations.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Consultations, 'consultations')
