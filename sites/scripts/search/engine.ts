import { type FetchFile, openIndex, type SearchAnswer, type SearchIndex, type SearchOptions } from '@trangan/search'

/** Asks a portal's index; opened with the first question, or before it by `open`. */
export type Engine = {
  open: () => Promise<unknown>
  search: (question: string, options: SearchOptions) => Promise<SearchAnswer>
}

/**
 * The engine on the index whose root stands at `root`. When a file is not there, the portal may just have been
 * published anew: the index is then opened once more before the question fails.
 */
export const createEngine = (root: string): Engine => {
  let opened: Promise<SearchIndex> | undefined
  const open = (): Promise<SearchIndex> => {
    const opening = opened ?? openIndex(fetchFile, root)
    opened = opening
    opening.catch(() => {
      opened = undefined
    })
    return opening
  }
  const ask = async (question: string, options: SearchOptions) => (await open()).search(question, options)
  return {
    open,
    search: (question, options) =>
      ask(question, options).catch(() => {
        opened = undefined
        return ask(question, options)
      }),
  }
}

/** Parts have addresses of their own, since browsers read one address after the other. A server may answer with the whole. */
const fetchFile: FetchFile = async (path, range) => {
  const address = range ? `${path}?${range.start}-${range.end}` : path
  const headers = range ? { range: `bytes=${range.start}-${range.end - 1}` } : undefined
  const response = await fetch(address, headers && { headers })
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return range && response.status !== 206 ? bytes.subarray(range.start, range.end) : bytes
}
