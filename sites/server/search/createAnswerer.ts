import { portalListPath } from '@trangan/contract/paths'
import { type SearchAnswer, type SearchIndex, type SearchOptions, searchMany } from '@trangan/search'
import { ofLivingAgencies, rangeOfRequest, type SearchRequest } from '@trangan/search/page'
import { z } from 'zod'
import type { LivePortal, LivePortals } from '../livePortals.ts'
import { readText } from '../readBytes.ts'
import { createPortalIndexes, type PortalIndexes } from './portalIndexes.ts'

/** A request with what was really asked for (the province leaves archived agencies out by itself), and its answer. */
export type Answered = { request: SearchRequest; answer: SearchAnswer }

export type Answerer = (portal: LivePortal, request: SearchRequest, options?: SearchOptions) => Promise<Answered>

/**
 * Answers questions from published indexes: of the portal's own, or, at the province's index of portals, of all
 * portals at once.
 */
export const createAnswerer = (portals: LivePortals): Answerer => {
  const indexOf = createPortalIndexes(portals)
  return async (portal, request, options) => {
    const list = await readText(portals, portal, portalListPath)
    const everywhere = list === undefined ? undefined : PortalList.parse(JSON.parse(list))
    const indexes = everywhere ? await openAll({ portals, indexOf, list: everywhere }) : [await indexOf(portal)]
    const asked = everywhere?.some(({ isArchived }) => isArchived) ? ofLivingAgencies(request) : request
    const found = indexes.filter((index) => index !== undefined)
    const answer = await searchMany(found, asked.query, {
      ...rangeOfRequest(asked),
      filters: asked.filters,
      withFacets: true,
      ...options,
    })
    return { request: asked, answer }
  }
}

/** What the province's search goes through. */
const PortalList = z.array(z.object({ name: z.string(), origin: z.url(), isArchived: z.boolean() }))
type PortalList = z.infer<typeof PortalList>

type Opening = { portals: LivePortals; indexOf: PortalIndexes; list: PortalList }

/** A portal that was never published has nothing to be found. */
const openAll = ({ portals, indexOf, list }: Opening): Promise<(SearchIndex | undefined)[]> =>
  Promise.all(
    list.map(async ({ name, origin, isArchived }) => {
      const portal = await portals.portalAt(new URL(origin).hostname)
      if (!portal || portal === 'unpublished') return undefined
      return indexOf(portal, { origin, facets: { agency: name, status: isArchived ? 'archived' : 'active' } })
    }),
  )
