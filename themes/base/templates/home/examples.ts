import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Home from './Home.astro'

/** The example pages of this template. */
export default pageExamplesOf(Home, 'home')
