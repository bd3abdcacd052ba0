import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import NotFound from './NotFound.astro'

/** The example pages of this template. */
export default pageExamplesOf(NotFound, 'not-found')
