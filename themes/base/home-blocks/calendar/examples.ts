import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Calendar from './Calendar.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Calendar, 'calendar')
