import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import WebsiteLinks from './WebsiteLinks.astro'

/** With content, and without. */
export default homeBlockExamplesOf(WebsiteLinks, 'website-links')
