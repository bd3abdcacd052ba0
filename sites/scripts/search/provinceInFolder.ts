import { portalListPath, searchIndexPath } from '@trangan/contract/paths'
import {
  type FetchFile,
  openIndex,
  type SearchAnswer,
  type SearchIndex,
  type SearchOptions,
  searchMany,
} from '@trangan/search'
import { ofLivingAgencies, rangeOfRequest, type SearchRequest } from '@trangan/search/page'
import { createFetchFile } from './fetchFile.ts'

/** Searches all portals of a copy that is opened from a folder, where no server can be asked. */
export type ProvinceInFolder = {
  open: () => Promise<unknown>
  search: (request: SearchRequest, options?: SearchOptions) => Promise<SearchAnswer>
}

/** A portal as the list of all portals has it. */
type Listed = { name: string; origin: string; isArchived: boolean }

/** Portals that are on the list, but not in the copy, are left out. */
export const createProvinceInFolder = (): ProvinceInFolder => {
  let opened: Promise<SearchIndex[]> | undefined
  const open = () => {
    opened ??= openAll(createFetchFile())
    return opened
  }
  return {
    open,
    search: async (request, options) => {
      const asked = ofLivingAgencies(request)
      const { query, filters } = asked
      return searchMany(await open(), query, { ...rangeOfRequest(asked), filters, withFacets: true, ...options })
    },
  }
}

const openAll = async (fetchFile: FetchFile): Promise<SearchIndex[]> => {
  const list: Listed[] = JSON.parse(new TextDecoder().decode(await fetchFile(portalListPath)))
  const opening = list.map(async ({ name, origin, isArchived }) => {
    const about = { origin, facets: { agency: name, status: isArchived ? 'archived' : 'active' } }
    return openIndex((path, ranges) => fetchFile(origin + path, ranges), searchIndexPath, about).catch(() => undefined)
  })
  return (await Promise.all(opening)).filter((index) => index !== undefined)
}
