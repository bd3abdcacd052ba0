import { openIndex } from '@trangan/search'
import { tranganPaths } from '../engines/tranganPaths.ts'
import type { OpenInBrowser } from './openInBrowser.ts'

/** Our search as a page opens it. */
export const open: OpenInBrowser = async () => {
  const index = await openIndex(async (path, range) => {
    const headers = range ? { range: `bytes=${range.start}-${range.end - 1}` } : undefined
    const answer = await fetch(path, headers && { headers })
    return new Uint8Array(await answer.arrayBuffer())
  }, tranganPaths.root)
  return async (question) => (await index.search(question)).results.map(({ href }) => href)
}
