import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Events from './Events.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Events, 'events')
