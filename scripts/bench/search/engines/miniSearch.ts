import type { SearchableDocument } from '@trangan/search/build'
import MiniSearch from 'minisearch'
import { bundle } from './bundle.ts'
import type { Engine } from './engine.ts'
import { miniSearchOptions } from './miniSearchOptions.ts'
import { programSize } from './programSize.ts'
import { servedSize } from './served.ts'

/** The other search in memory that people choose. */
export const miniSearch: Engine = {
  name: 'minisearch',
  build: async (documents) => {
    const index = new MiniSearch<SearchableDocument>(miniSearchOptions)
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
        const opened = MiniSearch.loadJSON<SearchableDocument>(json, miniSearchOptions)
        return {
          search: async (question) =>
            opened
              .search(question)
              .slice(0, 10)
              .map(({ id }) => String(id)),
          traffic: () => ({ requests: 2, bytes: size + program }),
        }
      },
      inBrowser: async () => ({
        program: await bundle({ file: '../browser/miniSearch.ts' }),
        read: async (path) => (path === '/index.json' ? Buffer.from(json) : undefined),
      }),
      close: async () => {},
    }
  },
}
