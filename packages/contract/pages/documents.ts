import { z } from 'zod'
import { EffectState, LegalDocumentKind } from '../documents/legalDocument.ts'
import { Link, Moment, Pagination } from './parts.ts'

/** A day for people (`31/5/2018`) and for machines (`2018-05-31`). */
export const Day = z.object({ iso: z.string(), short: z.string() })
export type Day = z.infer<typeof Day>

/** A file to download: `type` is its short name (`PDF`), `size` for people (`1,2 MB`). */
export const Download = z.object({ href: z.string(), label: z.string(), type: z.string(), size: z.string() })
export type Download = z.infer<typeof Download>

/** The state of effect with its name in the page's language. */
export const Effect = z.object({ state: EffectState, label: z.string() })
export type Effect = z.infer<typeof Effect>

/** A legal document in a list. */
export const LegalDocumentCard = z.object({
  href: z.string(),
  number: z.string(),
  form: z.string(),
  issuer: z.string(),
  abstract: z.string(),
  issued: Day,
  effect: Effect,
  files: z.array(Download),
})
export type LegalDocumentCard = z.infer<typeof LegalDocumentCard>

/**
 * One way to narrow a list: the values to choose from; the one chosen has `current` and leads to the list without it.
 * How many there are of each is told on the list of all, so that one new document does not change every narrowed list.
 */
export const Filter = z.object({
  /** Name of the field in a form and in the address. */
  name: z.string(),
  label: z.string(),
  options: z.array(Link.extend({ value: z.string(), count: z.number().optional(), current: z.boolean() })),
})
export type Filter = z.infer<typeof Filter>

export const LegalDocumentListModel = z.object({
  title: z.string(),
  description: z.string(),
  /** Words that were asked for, on a page answered on demand. */
  query: z.string().optional(),
  /** How many there are; absent on numbered pages, which would all change with each new document. */
  total: z.number().optional(),
  /** By kind, form, issuer, field, year and state: links that work without JavaScript. Numbered pages have none. */
  filters: z.array(Filter),
  documents: z.array(LegalDocumentCard),
  pagination: Pagination,
  /** Where the form that combines filters is sent; answered on demand. */
  filterHref: z.string(),
  feedHref: z.string().optional(),
})
export type LegalDocumentListModel = z.infer<typeof LegalDocumentListModel>

export const LegalDocumentModel = z.object({
  kind: LegalDocumentKind,
  kindLabel: z.string(),
  number: z.string(),
  form: z.string(),
  issuer: z.string(),
  signer: z.string().optional(),
  signerPosition: z.string().optional(),
  field: z.string(),
  abstract: z.string(),
  issued: Day,
  effective: Day.optional(),
  expired: Day.optional(),
  effect: Effect,
  bodyHtml: z.string().optional(),
  files: z.array(Download),
  /** Neighbours in time: other documents of the same list. */
  others: z.array(LegalDocumentCard),
  updated: Moment,
})
export type LegalDocumentModel = z.infer<typeof LegalDocumentModel>
