import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Video from './Video.astro'

/** The example pages of this template. */
export default pageExamplesOf(Video, 'video')
