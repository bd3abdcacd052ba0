import type { Article, Snapshot } from '@trangan/contract'
import { exampleArticle, exampleSnapshot } from '@trangan/contract/examples'

/** The `number`th news article of a large portal, an hour after the one before. */
export const numberedArticle = (number: number): Article => ({
  ...exampleArticle,
  id: `n${number}`,
  slug: `tin-so-${number}`,
  title: { vi: `Tin số ${number}` },
  publishedAt: hourOf(number),
  updatedAt: hourOf(number),
})

/** A portal with so many news articles. */
export const largeSnapshot = (count: number): Snapshot => ({
  ...exampleSnapshot,
  articles: Array.from({ length: count }, (_, index) => numberedArticle(index + 1)),
})

const hourOf = (number: number): string => new Date(Date.UTC(2020, 0, 1, number)).toISOString()
