import type { EffectState, LegalDocument } from '@trangan/contract'
import { legalDocumentFilteredPath } from '@trangan/contract/paths'
import { slugify } from '@trangan/vietnamese'
import { once } from './once.ts'

/** One way to narrow the list of legal documents; `name` stands in addresses and forms. */
export type LegalFilter = {
  name: string
  /** The chosen value as it stands in an address. */
  valueIn: (document: LegalDocument) => string
}

const slug = (text: string): string => slugify(text) || 'khac'

const kindSlugs = { legislation: 'quy-pham-phap-luat', directive: 'chi-dao-dieu-hanh' } as const
const stateSlugs: Record<EffectState, string> = {
  'in-force': 'con-hieu-luc',
  pending: 'chua-co-hieu-luc',
  'partly-expired': 'het-hieu-luc-mot-phan',
  suspended: 'ngung-hieu-luc',
  expired: 'het-hieu-luc',
}

/** By kind, form, issuer, field, year and state. */
export const legalFilters = {
  kind: { name: 'loai', valueIn: ({ kind }) => kindSlugs[kind] },
  form: { name: 'hinh-thuc', valueIn: ({ form }) => slug(form) },
  issuer: { name: 'co-quan', valueIn: ({ issuer }) => slug(issuer) },
  field: { name: 'linh-vuc', valueIn: ({ field }) => slug(field) },
  year: { name: 'nam', valueIn: ({ issuedOn }) => issuedOn.slice(0, 4) },
  state: { name: 'hieu-luc', valueIn: ({ state }) => stateSlugs[state] },
} as const satisfies Record<string, LegalFilter>

/** Names of the filters in the plan's own words. */
export type LegalFilterKey = keyof typeof legalFilters

/** The values of a legal document for each filter by the filter's name. */
export const filterValuesOf = once(
  (document: LegalDocument): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.values(legalFilters).map(({ name, valueIn }) => [name, valueIn(document)])),
)

/** Addresses of the narrowed lists that a legal document stands in. */
export const filteredListsOf = (document: LegalDocument): string[] =>
  Object.entries(filterValuesOf(document)).map(([name, value]) => legalDocumentFilteredPath({ name, value }))
