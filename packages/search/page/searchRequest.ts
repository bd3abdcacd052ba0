import type { Filters } from '../query/facets.ts'

/** What somebody asks a search page: words, filters by facet, and which page of results (from 1). */
export type SearchRequest = { query: string; filters: Filters; page: number }

/** Results on a page. */
export const resultsPerPage = 10

/** How filters are called in addresses, in the order in which pages show them. */
export const filterNames = {
  type: 'loai',
  category: 'linh-vuc',
  year: 'nam',
  agency: 'co-quan',
  issuer: 'ban-hanh',
  form: 'hinh-thuc',
  level: 'cap',
  status: 'tinh-trang',
} as const satisfies Record<string, string>

const longestQuery = 200
const mostValues = 10
const lastPage = 100

/** Reads the part of an address after `?`; what is not understood is left out. */
export const readSearchRequest = (params: URLSearchParams): SearchRequest => {
  const filters = Object.entries(filterNames).flatMap(([facet, name]) => {
    const values = params.getAll(name).filter(Boolean).slice(0, mostValues)
    return values.length > 0 ? [[facet, values] as const] : []
  })
  const page = Number(params.get('trang') ?? 1)
  return {
    query: (params.get('q') ?? '').normalize('NFC').trim().slice(0, longestQuery),
    filters: Object.fromEntries(filters),
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  }
}

/** The part of an address that asks so, with its `?`. */
export const addressOfRequest = ({ query, filters, page }: SearchRequest): string => {
  const params = new URLSearchParams({ q: query })
  for (const [facet, name] of Object.entries(filterNames))
    for (const value of filters[facet] ?? []) params.append(name, value)
  if (page > 1) params.set('trang', String(page))
  return `?${params}`
}

/** The request as a search over all portals takes it: agencies that no longer exist are left out until they are asked for. */
export const ofLivingAgencies = (request: SearchRequest): SearchRequest =>
  request.filters.status ? request : { ...request, filters: { ...request.filters, status: ['active'] } }

/** How many results stand before the asked page, and how many it shows. */
export const rangeOfRequest = ({ page }: SearchRequest): { from: number; limit: number } => ({
  from: (page - 1) * resultsPerPage,
  limit: resultsPerPage,
})
