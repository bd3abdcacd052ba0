import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Event from './Event.astro'

/** The example pages of this template. */
export default pageExamplesOf(Event, 'event')
