import { searchApiPath } from '@trangan/contract/paths'
import type { SearchAnswer } from '@trangan/search'
import { addressOfRequest, type SearchRequest } from '@trangan/search/page'

/** Asks the server over all portals of the province: no phone should fetch 27 indexes. */
export const askEverywhere = async (request: SearchRequest, limit?: number): Promise<SearchAnswer> => {
  const response = await fetch(`${searchApiPath}${addressOfRequest(request)}${limit ? `&so-luong=${limit}` : ''}`)
  if (!response.ok) throw new Error(`The search was answered with ${response.status}.`)
  return response.json()
}
