import { openIndex } from '@trangan/search'
import { createFetchFile } from '../../../../sites/scripts/search/fetchFile.ts'
import { tranganPaths } from '../engines/tranganPaths.ts'
import type { OpenInBrowser } from './openInBrowser.ts'

/** Our search as a page opens it. */
export const open: OpenInBrowser = async () => {
  const index = await openIndex(createFetchFile(), tranganPaths.root)
  return async (question) => (await index.search(question)).results.map(({ href }) => href)
}
