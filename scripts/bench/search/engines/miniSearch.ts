import type { SearchableDocument } from '@trangan/search/build'
import { fold } from '@trangan/vietnamese'
import MiniSearch, { type Options } from 'minisearch'
import type { Engine } from './engine.ts'
import { programSize } from './programSize.ts'
import { servedSize } from './served.ts'

/** MiniSearch as one would set it up for Vietnamese: folded, titles first, typos allowed. The whole index is fetched at once. */
const options: Options<SearchableDocument> = {
  idField: 'href',
  fields: ['title', 'category', 'code', 'summary', 'body'],
  storeFields: ['title', 'summary', 'type'],
  processTerm: (term) => fold(term),
  searchOptions: { boost: { title: 4 }, fuzzy: 0.2 },
}

/** The other search in memory that people choose. */
export const miniSearch: Engine = {
  name: 'minisearch',
  build: async (documents) => {
    const index = new MiniSearch<SearchableDocument>(options)
    index.addAll(documents)
    const json = JSON.stringify(index)
    let size = 0
    let program = 0
    return {
      get indexBytes() {
        size ||= servedSize(json)
        return size
      },
      open: async () => {
        size ||= servedSize(json)
        program ||= await programSize("export { default } from 'minisearch'")
        const opened = MiniSearch.loadJSON<SearchableDocument>(json, options)
        return {
          search: async (question) =>
            opened
              .search(question)
              .slice(0, 10)
              .map(({ id }) => String(id)),
          traffic: () => ({ requests: 2, bytes: size + program }),
        }
      },
      close: async () => {},
    }
  },
}
