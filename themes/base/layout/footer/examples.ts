import { shellExamplesOf } from '../../../examples/shellExamplesOf.ts'
import Footer from './Footer.astro'

/** In both languages. */
export default shellExamplesOf(Footer)
