import type { LegalDocument } from '@trangan/contract'
import type { Filter } from '@trangan/contract/pages'
import { legalDocumentFilteredPath, legalDocumentsPath } from '@trangan/contract/paths'
import { compare } from '@trangan/vietnamese'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { type LegalFilterKey, legalFilters } from '../portal/legalFilters.ts'
import type { Word } from '../words.ts'
import type { ListHead } from './sectionLists.ts'

/** A value to narrow by, with what it is called and how many documents have it. */
type Option = { value: string; label: string; count: number; path: string }

/** All values of each filter that there are. */
export const filterOptions = (context: PlanContext): { key: LegalFilterKey; name: string; options: Option[] }[] => {
  const known = made.get(context)
  if (known) return known
  const options = filterKeys.map((key) => ({ key, name: legalFilters[key].name, options: optionsOf(context, key) }))
  made.set(context, options)
  return options
}

/** The filters as a page shows them; `chosen` is the path of a narrowed list, and leads back to the list of all. */
export const filtersOf = (context: PlanContext, chosen: string | undefined): Filter[] =>
  filterOptions(context).map(({ key, name, options }) => ({
    name,
    label: context.word(labels[key]),
    options: options.map(({ value, label, count, path }) => ({
      value,
      label,
      href: context.href(path === chosen ? legalDocumentsPath : path),
      ...(chosen === undefined ? { count } : {}),
      current: path === chosen,
    })),
  }))

/** What of the filters shows on every narrowed list: a new value changes them all, another document does not. */
export const filterSignature = (context: PlanContext): string =>
  JSON.stringify(filterOptions(context).map(({ options }) => options.map(({ value, label }) => [value, label])))

/** Paths of all narrowed lists. */
export const filteredListPaths = ({ portal }: PlanContext): string[] =>
  [...portal.lists.legalDocuments.keys()].filter((key) => key.startsWith('/') && key !== legalDocumentsPath)

/** The list of legal documents narrowed by one filter, at its path. */
export const filteredListAt = (context: PlanContext, path: string): ListHead | undefined => {
  const newest = path === legalDocumentsPath ? undefined : context.portal.lists.legalDocuments.get(path)?.at(-1)
  if (!newest || !path.startsWith('/')) return undefined
  const key = filterKeys.find((one) => path.startsWith(folderOf(one)))
  if (!key) return undefined
  const parent = sectionLink(context.portal, 'legal-documents')
  const title = `${parent.label} – ${context.word(labels[key])}: ${textOf(context, key, newest)}`
  return {
    collection: 'legalDocuments',
    key: path,
    path,
    title,
    description: `${title} – ${context.shell.agency.name}`,
    parents: [parent],
    hasFeeds: false,
  }
}

/** Words for the kinds and states of legal documents. */
export const kindWords = { legislation: 'legislation', directive: 'directive' } as const satisfies Record<string, Word>
export const stateWords = {
  pending: 'statePending',
  'in-force': 'stateInForce',
  'partly-expired': 'statePartlyExpired',
  suspended: 'stateSuspended',
  expired: 'stateExpired',
} as const satisfies Record<string, Word>

const made = new WeakMap<PlanContext, { key: LegalFilterKey; name: string; options: Option[] }[]>()

const filterKeys = ['kind', 'form', 'issuer', 'field', 'year', 'state'] as const satisfies LegalFilterKey[]

const labels: Record<LegalFilterKey, Word> = {
  kind: 'kind',
  form: 'form',
  issuer: 'issuer',
  field: 'field',
  year: 'year',
  state: 'state',
}

const folderOf = (key: LegalFilterKey): string =>
  legalDocumentFilteredPath({ name: legalFilters[key].name, value: '' }).replace(/\/\/$/, '/')

/** What a value is called: as the newest document that has it spells it. */
const textOf = (context: PlanContext, key: LegalFilterKey, document: LegalDocument): string => {
  if (key === 'kind') return context.word(kindWords[document.kind])
  if (key === 'state') return context.word(stateWords[document.state])
  return key === 'year' ? document.issuedOn.slice(0, 4) : document[key]
}

const optionsOf = (context: PlanContext, key: LegalFilterKey): Option[] => {
  const folder = folderOf(key)
  const options = [...context.portal.lists.legalDocuments].flatMap(([path, documents]) => {
    const newest = documents.at(-1)
    if (!newest || !path.startsWith(folder)) return []
    const label = textOf(context, key, newest)
    return [{ value: path.slice(folder.length, -1), label, count: documents.length, path }]
  })
  const inOrder = options.sort((a, b) => compare(a.label, b.label) || (a.value < b.value ? -1 : 1))
  return key === 'year' ? inOrder.reverse() : inOrder
}
