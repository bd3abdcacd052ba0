import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Section from './Section.astro'

/** The example pages of this template. */
export default pageExamplesOf(Section, 'section')
