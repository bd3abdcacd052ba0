import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Calendar from './Calendar.astro'

/** The example pages of this template. */
export default pageExamplesOf(Calendar, 'calendar')
