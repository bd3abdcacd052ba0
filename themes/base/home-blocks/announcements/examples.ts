import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Announcements from './Announcements.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Announcements, 'announcements')
