import type { LegalDocumentCard, LegalDocumentListModel, Pagination } from '@trangan/contract/pages'
import { fold } from '@trangan/vietnamese'
import { addressOfNarrowing, type Narrowing } from './narrowing.ts'

/** A legal document as the published index holds it: `values` by the name of each filter. */
export type IndexedDocument = { card: LegalDocumentCard; values: Record<string, string> }

/** Legal documents on a page. */
const pageSize = 20

/**
 * The list of all documents (newest page), narrowed: `documents` from the oldest to the newest. The portal server does
 * this for those without JavaScript, the page itself for all others.
 */
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

/**
 * Each value counts the documents that choosing it would leave; values that would leave none go. The chosen one leads
 * to the list without it.
 */
const narrowFilter = (filter: Filter, documents: readonly IndexedDocument[], narrowing: Narrowing): Filter => {
  const { name } = filter
  const others = new Map([...narrowing.values].filter(([other]) => other !== name))
  const left = new Map<string | undefined, number>()
  for (const { values } of documents.filter((document) => hasValues(document, others)))
    left.set(values[name], (left.get(values[name]) ?? 0) + 1)
  const options = filter.options.map((option) => {
    const current = narrowing.values.get(name) === option.value
    const href = addressOfNarrowing(narrowing, { [name]: current ? undefined : option.value })
    return { ...option, href, count: left.get(option.value) ?? 0, current }
  })
  return { ...filter, options: options.filter(({ count, current }) => count > 0 || current) }
}

const paginationOf = (narrowing: Narrowing, page: number, pages: number): Pagination => {
  const hrefOf = (number: number) => addressOfNarrowing(narrowing, number > 1 ? { trang: String(number) } : {})
  return {
    number: page > 1 ? page : undefined,
    newest: { label: 'Mới nhất', href: hrefOf(1) },
    newer: page > 1 ? { label: 'Mới hơn', href: hrefOf(page - 1) } : undefined,
    older: page < pages ? { label: 'Cũ hơn', href: hrefOf(page + 1) } : undefined,
    nearby: [],
  }
}
