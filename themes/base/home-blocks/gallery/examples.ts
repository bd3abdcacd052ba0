import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import Gallery from './Gallery.astro'

/** With content, and without. */
export default homeBlockExamplesOf(Gallery, 'gallery')
