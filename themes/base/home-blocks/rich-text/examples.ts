import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import RichText from './RichText.astro'

/** With content, and without. */
export default homeBlockExamplesOf(RichText, 'rich-text')
