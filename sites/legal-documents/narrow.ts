import type { LegalDocumentCard, LegalDocumentListModel, Pagination } from '@trangan/contract/pages'
import { legalDocumentFilterPath, legalDocumentsPath } from '@trangan/contract/paths'
import { fold } from '@trangan/vietnamese'

/** A legal document as the published index holds it: `values` by the name of each filter. */
export type IndexedDocument = { card: LegalDocumentCard; values: Record<string, string> }

/** Legal documents on a page. */
const pageSize = 20

/** Characters of a value or of words that are looked at. */
const longest = 200

/** What a visitor asks for: words, one value for each filter, and a page, counted from the newest. */
export type Narrowing = { words: string[]; values: Map<string, string>; page: number; query: URLSearchParams }

/** Reads an address; what no filter is called is left out. */
export const readNarrowing = (search: string, filters: readonly { name: string }[]): Narrowing => {
  const asked = new URLSearchParams(search)
  const query = new URLSearchParams()
  const text = (asked.get('q') ?? '').slice(0, longest).trim()
  if (text) query.set('q', text)
  for (const { name } of filters) {
    const value = (asked.get(name) ?? '').slice(0, longest)
    if (value) query.set(name, value)
  }
  const values = new Map([...query].filter(([name]) => name !== 'q'))
  const page = Math.max(1, Math.min(100_000, Math.trunc(Number(asked.get('trang'))) || 1))
  return { words: fold(text).split(/\s+/).filter(Boolean), values, page, query }
}

/** The list of all documents (newest page), narrowed: `documents` from the oldest to the newest. */
export const narrow = (
  all: LegalDocumentListModel,
  documents: readonly IndexedDocument[],
  narrowing: Narrowing,
): LegalDocumentListModel => {
  const withWords = documents.filter((document) => hasWords(document, narrowing.words))
  const found = withWords.filter((document) => hasValues(document, narrowing.values)).reverse()
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(narrowing.page, pages)
  return {
    ...all,
    title: 'Lọc văn bản',
    query: narrowing.query.get('q') ?? undefined,
    total: found.length,
    filters: all.filters.map((filter) => narrowFilter(filter, withWords, narrowing)),
    documents: found.slice((page - 1) * pageSize, page * pageSize).map(({ card }) => card),
    pagination: paginationOf(narrowing, page, pages),
  }
}

const hasWords = ({ card }: IndexedDocument, words: readonly string[]): boolean => {
  if (words.length === 0) return true
  const text = fold(`${card.form} ${card.number} ${card.issuer} ${card.abstract}`)
  return words.every((word) => text.includes(word))
}

const hasValues = ({ values }: IndexedDocument, wanted: ReadonlyMap<string, string>): boolean =>
  [...wanted].every(([name, value]) => values[name] === value)

type Filter = LegalDocumentListModel['filters'][number]

/** Each value counts the documents that choosing it would leave; values that would leave none go. */
const narrowFilter = (filter: Filter, documents: readonly IndexedDocument[], narrowing: Narrowing): Filter => {
  const { name } = filter
  const others = new Map([...narrowing.values].filter(([other]) => other !== name))
  const left = Map.groupBy(
    documents.filter((document) => hasValues(document, others)),
    ({ values }) => values[name],
  )
  const options = filter.options.map((option) => ({
    ...option,
    href: addressOf(narrowing, { [name]: option.value }),
    count: left.get(option.value)?.length ?? 0,
    current: narrowing.values.get(name) === option.value,
  }))
  return { ...filter, options: options.filter(({ count, current }) => count > 0 || current) }
}

const paginationOf = (narrowing: Narrowing, page: number, pages: number): Pagination => {
  const hrefOf = (number: number) => addressOf(narrowing, number > 1 ? { trang: String(number) } : {})
  return {
    number: page > 1 ? page : undefined,
    newest: { label: 'Mới nhất', href: hrefOf(1) },
    newer: page > 1 ? { label: 'Mới hơn', href: hrefOf(page - 1) } : undefined,
    older: page < pages ? { label: 'Cũ hơn', href: hrefOf(page + 1) } : undefined,
    nearby: [],
  }
}

/** Without anything asked for, the published list. */
const addressOf = ({ query }: Narrowing, changes: Record<string, string>): string => {
  const changed = new URLSearchParams([...query, ...Object.entries(changes)])
  for (const [name, value] of Object.entries(changes)) changed.set(name, value)
  return changed.size === 0 ? legalDocumentsPath : `${legalDocumentFilterPath}?${changed}`
}
