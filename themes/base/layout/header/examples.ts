import { shellExamplesOf } from '../../../examples/shellExamplesOf.ts'
import Header from './Header.astro'

/** In both languages. */
export default shellExamplesOf(Header)
