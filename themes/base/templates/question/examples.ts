import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Question from './Question.astro'

/** The example pages of this template. */
export default pageExamplesOf(Question, 'question')
