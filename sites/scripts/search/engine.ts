import { openIndex, type SearchAnswer, type SearchIndex, type SearchOptions } from '@trangan/search'
import { createFetchFile } from './fetchFile.ts'

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
  const fetchFile = createFetchFile()
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
