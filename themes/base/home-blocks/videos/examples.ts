import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Videos from './Videos.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Videos, 'videos')
