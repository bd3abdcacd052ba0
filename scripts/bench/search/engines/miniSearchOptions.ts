import type { SearchableDocument } from '@trangan/search/build'
import { fold } from '@trangan/vietnamese'
import type { Options } from 'minisearch'

/** MiniSearch as one would set it up for Vietnamese: folded, titles first, typos allowed. The whole index is fetched at once. */
export const miniSearchOptions: Options<SearchableDocument> = {
  idField: 'href',
  fields: ['title', 'category', 'code', 'summary', 'body'],
  storeFields: ['title', 'summary', 'type'],
  processTerm: (term) => fold(term),
  searchOptions: { boost: { title: 4 }, fuzzy: 0.2 },
}
