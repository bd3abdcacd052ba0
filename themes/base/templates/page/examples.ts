import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Page from './Page.astro'

/** The example pages of this template. */
export default pageExamplesOf(Page, 'page')
