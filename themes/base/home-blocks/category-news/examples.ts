import { homeBlockExamplesOf } from '../../../examples/homeBlockExamplesOf.ts'
import CategoryNews from './CategoryNews.astro'

/** With content, and without. */
export default homeBlockExamplesOf(CategoryNews, 'category-news')
