import { notFoundPath } from '@trangan/contract/paths'
import type { Touched } from '../ports.ts'
import { type Changes, type Contents, entryAt } from '../release/contents.ts'

/** Addresses named of each kind: an article touches some ten pages; what touches hundreds is told by its number. */
const named = 60

type Touching = {
  changes: Changes
  before: Contents
  /** Their own addresses stand elsewhere on the receipt. */
  documents: readonly { paths: readonly string[] }[]
}

/** What a release changed beside its documents' own pages, the home page first, then lists, then what lies deeper. */
export const touchedBy = ({ changes, before, documents }: Touching): Touched => {
  const own = new Set([notFoundPath, ...documents.flatMap(({ paths }) => paths)])
  const touched: Record<keyof Touched, string[]> = { pages: [], feeds: [], removed: [] }
  for (const [path, entry] of changes) {
    if (own.has(path)) continue
    const kind = kindOf(path, (entry ?? entryAt(before, path))?.type ?? '')
    if (kind) touched[entry ? kind : 'removed'].push(path)
  }
  return { pages: cut(touched.pages), feeds: cut(touched.feeds), removed: cut(touched.removed) }
}

/** Styles, search files and pictures are nobody's address. */
const kindOf = (path: string, type: string): 'pages' | 'feeds' | undefined => {
  if (type.startsWith('text/html')) return 'pages'
  const isFeed = /^(?:text\/calendar|application\/(?:rss\+xml|atom\+xml|feed\+json))/.test(type)
  return isFeed || path.startsWith('/sitemap') ? 'feeds' : undefined
}

const cut = (paths: string[]): { paths: string[]; count: number } => ({
  paths: paths.sort(byDepth).slice(0, named),
  count: paths.length,
})

const byDepth = (a: string, b: string): number => depthOf(a) - depthOf(b) || (a < b ? -1 : 1)

/** @example depthOf('/') // 0, '/tin-tuc/' and '/rss.xml' 1 */
const depthOf = (path: string): number => path.split('/').filter(Boolean).length
