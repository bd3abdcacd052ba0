export { highlight } from './highlight.ts'
export { readIndex } from './readIndex.ts'
export { createSearch, type Search, type SearchHit } from './search.ts'
export type { SearchDocument, SearchRoot } from './searchDocument.ts'
