import { shellExamplesOf } from '../../examples/shellExamplesOf.ts'
import Footer from './Footer.astro'
import Header from './Header.astro'

/** At the head and at the foot of every page. */
export default [...shellExamplesOf(Header), ...shellExamplesOf(Footer)]
