import { examplesOf } from '../../../examples/examplesOf.ts'
import SideMenu from './Example.astro'

/** Links of a section, the page itself marked, each with how many there are. */
export default examplesOf(SideMenu, { 'of a section': {} })
