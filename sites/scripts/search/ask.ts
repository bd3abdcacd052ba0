import type { SearchAnswer } from '@trangan/search'
import { rangeOfRequest, type SearchRequest } from '@trangan/search/page'
import { askEverywhere } from './askEverywhere.ts'
import { createSearcher } from './createSearcher.ts'

/** How a page searches: in its own portal's index at `root`, or, without one, over all portals: by the server, or in the copy it is part of. */
export type Asker = {
  /** Gets ready before the first question. */
  open: () => void
  ask: (request: SearchRequest) => Promise<SearchAnswer>
  /** What the question may become while it is typed. */
  suggest: (question: string, limit: number) => Promise<SearchAnswer>
}

export const createAsker = (root: string): Asker => {
  if (root !== '') return inPortal(root)
  return location.protocol === 'file:' ? inFolder() : everywhere
}

const everywhere: Asker = {
  open: () => {},
  ask: (request) => askEverywhere(request),
  suggest: (query, limit) => askEverywhere({ query, filters: {}, page: 1 }, limit),
}

/** What that takes is loaded where it is needed only: in a copy of all portals. */
const inFolder = (): Asker => {
  const province = import('./provinceInFolder.ts').then(({ createProvinceInFolder }) => createProvinceInFolder())
  return {
    open: () => void province.then(({ open }) => open()).catch(() => {}),
    ask: async (request) => (await province).search(request),
    suggest: async (query, limit) =>
      (await province).search({ query, filters: {}, page: 1 }, { limit, isTyping: true }),
  }
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
