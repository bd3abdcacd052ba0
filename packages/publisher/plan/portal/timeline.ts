import type { Article } from '@trangan/contract'

/** Articles in the order of their publication, the oldest first; ids decide between equal times. */
export type Timeline = Article[]

/** Puts an article where it belongs. */
export const insert = (timeline: Timeline, article: Article): void => {
  timeline.splice(rankOf(timeline, article), 0, article)
}

/** Takes an article out; nothing happens when it is not there. */
export const remove = (timeline: Timeline, article: Article): void => {
  const index = indexOf(timeline, article)
  if (index !== undefined) timeline.splice(index, 1)
}

/** Position of an article, counted from the oldest. */
export const indexOf = (timeline: Timeline, article: Article): number | undefined => {
  const index = rankOf(timeline, article)
  return timeline[index]?.id === article.id ? index : undefined
}

/** The newest articles, the newest first. */
export const newest = (timeline: Timeline, count: number): Article[] => timeline.slice(-count).reverse()

/** Sorts once what `insert` keeps sorted. */
export const sorted = (articles: readonly Article[]): Timeline => [...articles].sort(byTime)

const byTime = (a: Article, b: Article): number => compareText(a.publishedAt, b.publishedAt) || compareText(a.id, b.id)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many articles stand before this one. */
const rankOf = (timeline: Timeline, article: Article): number => {
  let low = 0
  let high = timeline.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = timeline[middle]
    if (other && byTime(other, article) < 0) low = middle + 1
    else high = middle
  }
  return low
}
