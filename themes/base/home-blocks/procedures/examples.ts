import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Procedures from './Procedures.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Procedures, 'procedures')
