import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Procedure from './Procedure.astro'

/** The example pages of this template. */
export default pageExamplesOf(Procedure, 'procedure')
