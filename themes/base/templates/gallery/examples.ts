import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Gallery from './Gallery.astro'

/** The example pages of this template. */
export default pageExamplesOf(Gallery, 'gallery')
