import { exampleNews } from '@trangan/contract/examples/pages/news'
import { examplesOf } from '../../../examples/examplesOf.ts'
import ArticleCard from './ArticleCard.astro'

const [article, other] = exampleNews
if (!article || !other) throw new Error('There are no example news.')
const { picture: _, ...withoutPicture } = other

/** In each variant, and without a picture. */
export default examplesOf(ArticleCard, {
  lead: { article, variant: 'lead' },
  card: { article, variant: 'card' },
  row: { article, variant: 'row' },
  line: { article, variant: 'line' },
  'without a picture': { article: withoutPicture, variant: 'card' },
})
