import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import Article from './Article.astro'

/** The example pages of this template. */
export default pageExamplesOf(Article, 'article')
