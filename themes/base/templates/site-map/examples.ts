import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import SiteMap from './SiteMap.astro'

/** The example pages of this template. */
export default pageExamplesOf(SiteMap, 'site-map')
