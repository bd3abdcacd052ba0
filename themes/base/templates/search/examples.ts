import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Search from './Search.astro'

/** The example pages of this template. */
export default pageExamplesOf(Search, 'search')
