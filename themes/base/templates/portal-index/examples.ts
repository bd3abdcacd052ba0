import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import PortalIndex from './PortalIndex.astro'

/** The example pages of this template. */
export default pageExamplesOf(PortalIndex, 'portal-index')
