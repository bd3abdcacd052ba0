import { legalDocumentFilteredPath, legalDocumentFilterPath, legalDocumentsPath } from '@trangan/contract/paths'
import { fold } from '@trangan/vietnamese'

/** Characters of a value or of words that are looked at. */
const longest = 200

/** What a visitor asks for: words, one value for each filter, and a page, counted from the newest. */
export type Narrowing = {
  words: string[]
  values: Map<string, string>
  page: number
  query: URLSearchParams
  /** Where lists stand that are narrowed by more than one filter. */
  base: string
}

type Asked = {
  pathname: string
  search: string
  /** Names of the filters. */
  names: readonly string[]
  base?: string
}

/**
 * Reads an address: a list narrowed by one filter (`/van-ban/nam/2018/`), a query, or both; what no filter is called is
 * left out. Without anything asked for, `query` is empty.
 */
export const readNarrowing = ({ pathname, search, names, base = legalDocumentFilterPath }: Asked): Narrowing => {
  const asked = new URLSearchParams(search)
  const query = new URLSearchParams()
  const text = (asked.get('q') ?? '').slice(0, longest).trim()
  if (text) query.set('q', text)
  const [, folder = '', inPath = ''] = /^\/van-ban\/([^/]+)\/([^/]+)\/$/.exec(pathname) ?? []
  for (const name of names) {
    const value = (asked.get(name) ?? (name === folder ? inPath : '')).slice(0, longest)
    if (value) query.set(name, value)
  }
  const values = new Map([...query].filter(([name]) => name !== 'q'))
  const page = Math.max(1, Math.min(100_000, Math.trunc(Number(asked.get('trang'))) || 1))
  return { words: fold(text).split(/\s+/).filter(Boolean), values, page, query, base }
}

/**
 * Address of what is asked for, on its first page unless `changes` name another (`trang`); a change to `undefined` takes
 * a filter away. What has a published list of its own is led to that, everything else to the `base`.
 */
export const addressOfNarrowing = (
  { query, base }: Pick<Narrowing, 'query' | 'base'>,
  changes: Record<string, string | undefined> = {},
): string => {
  const changed = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) changed.delete(name)
    else changed.set(name, value)
  }
  const [only, ...others] = changed
  if (!only) return legalDocumentsPath
  const [name, value] = only
  if (others.length === 0 && name !== 'q' && name !== 'trang') return legalDocumentFilteredPath({ name, value })
  return `${base}?${changed}`
}
