import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Publication from './Publication.astro'

/** The example pages of this template. */
export default pageExamplesOf(Publication, 'publication')
