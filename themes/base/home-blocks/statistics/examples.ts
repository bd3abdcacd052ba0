import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Statistics from './Statistics.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Statistics, 'statistics')
