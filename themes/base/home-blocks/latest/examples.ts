import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Latest from './Latest.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Latest, 'latest')
