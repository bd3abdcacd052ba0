import type { SearchAnswer } from '@trangan/search'
import { rangeOfRequest, type SearchRequest } from '@trangan/search/page'
import { askEverywhere } from './askEverywhere.ts'
import { createSearcher } from './createSearcher.ts'

/** How a page searches: in its own portal's index at `root`, or, without one, over all portals by the server. */
export type Asker = {
  /** Gets ready before the first question. */
  open: () => void
  ask: (request: SearchRequest) => Promise<SearchAnswer>
  /** What the question may become while it is typed. */
  suggest: (question: string, limit: number) => Promise<SearchAnswer>
}

export const createAsker = (root: string): Asker => (root === '' ? everywhere : inPortal(root))

const everywhere: Asker = {
  open: () => {},
  ask: (request) => askEverywhere(request),
  suggest: (query, limit) => askEverywhere({ query, filters: {}, page: 1 }, limit),
}

const inPortal = (root: string): Asker => {
  const searcher = createSearcher(root)
  return {
    open: () => void searcher.open().catch(() => {}),
    ask: (request) =>
      searcher.search(request.query, { ...rangeOfRequest(request), filters: request.filters, withFacets: true }),
    suggest: (question, limit) => searcher.search(question, { limit, isTyping: true }),
  }
}
