import type { SearchableDocument } from '@trangan/search/build'
import MiniSearch from 'minisearch'
import { miniSearchOptions } from '../engines/miniSearchOptions.ts'
import type { OpenInBrowser } from './openInBrowser.ts'

/** MiniSearch as a page opens it: the whole index at once. */
export const open: OpenInBrowser = async () => {
  const json = await (await fetch('/index.json')).text()
  const index = MiniSearch.loadJSON<SearchableDocument>(json, miniSearchOptions)
  return async (question) =>
    index
      .search(question)
      .slice(0, 10)
      .map(({ id }) => String(id))
}
