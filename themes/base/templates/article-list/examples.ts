import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import ArticleList from './ArticleList.astro'

/** The example pages of this template. */
export default pageExamplesOf(ArticleList, 'article-list')
