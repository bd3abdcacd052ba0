import { readReference } from '../../access/readReference.ts'
import { toRichText } from '../rich-text/toRichText.ts'

/** A document as the database holds it, with all its languages. */
export type Source = Record<string, unknown>

/** The value as an object; an empty one when it is none. */
export const objectOf = (value: unknown): Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** The objects of a list. */
export const objectsOf = (value: unknown): Source[] => (Array.isArray(value) ? value.map(objectOf) : [])

/** Text in NFC without blanks around it; `undefined` when nothing is left. */
export const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.normalize('NFC').trim()) || undefined

/** Text in its languages. What was written in English only stands in for the Vietnamese rather than be lost. */
export const localizedTextOf = (value: unknown): { vi: string; en?: string } | undefined => {
  const { vi, en } = objectOf(value)
  return inLanguages(textOf(vi), textOf(en))
}

/** Rich text in its languages, by the same rule. A value that is no editor state is passed on for the check to find. */
export const localizedRichTextOf = (value: unknown): unknown => {
  const { vi, en } = objectOf(value)
  const english = toRichText(en)
  const hasEnglish = english !== undefined && english.length > 0
  return inLanguages(vi ? (toRichText(vi) ?? vi) : undefined, hasEnglish ? english : undefined)
}

/** Rich text that a document may do without: one without any words or pictures counts as none. */
export const optionalRichTextOf = (value: unknown): unknown => {
  const text = localizedRichTextOf(value)
  return Object.values(objectOf(text)).some((one) => !Array.isArray(one) || one.length > 0) ? text : undefined
}

const inLanguages = <T>(vi: T | undefined, en: T | undefined): { vi: T; en?: T } | undefined => {
  const first = vi ?? en
  if (first === undefined) return undefined
  return en === undefined || vi === undefined ? { vi: first } : { vi: first, en }
}

/** Id of the document that a relation points at. */
export const idOf = readReference

/** Ids of the documents that a relation to many points at, in their order. */
export const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(idOf).filter((id) => id !== undefined) : []

/** A moment as ISO text. */
export const momentOf = (value: unknown): string | undefined => {
  const date = value instanceof Date ? value : typeof value === 'string' && value ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined
}

const hoursEastOfGreenwich = 7

/** The day in Việt Nam at a moment, as `2018-05-31`. */
export const dayOf = (value: unknown): string | undefined => {
  const moment = momentOf(value)
  const shifted = moment && new Date(Date.parse(moment) + hoursEastOfGreenwich * 3_600_000)
  return shifted ? shifted.toISOString().slice(0, 10) : undefined
}

/** The object without its empty entries, so that equal content gives equal bytes whatever the database keeps for "none". */
export const compact = (source: Source): Source =>
  Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
