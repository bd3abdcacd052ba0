import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import WebsiteLinks from './WebsiteLinks.astro'

/** The example pages of this template. */
export default pageExamplesOf(WebsiteLinks, 'website-links')
