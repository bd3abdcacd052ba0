import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Organisation from './Organisation.astro'

/** The example pages of this template. */
export default pageExamplesOf(Organisation, 'organisation')
