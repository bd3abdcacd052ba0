import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import LifeEvents from './LifeEvents.astro'

/** With content, and without. */
export default homeBlockExamplesOf(LifeEvents, 'life-events')
