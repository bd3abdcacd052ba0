import { homeBlockExamplesOf } from '../../examples/homeBlockExamplesOf.ts'
import LeadNews from './LeadNews.astro'

/** With content, and without. */
export default homeBlockExamplesOf(LeadNews, 'lead-news')
