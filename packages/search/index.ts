export { highlight } from './highlight.ts'
export type { FacetCounts, Filters } from './query/facets.ts'
export { type FetchFile, openIndex, type SearchIndex } from './query/openIndex.ts'
export { type SearchAnswer, type SearchOptions, type SearchResult, searchMany } from './query/searchMany.ts'
