import type { Field } from './format/fields.ts'

/** How much a word says by where it stands. */
export const fieldBoosts: Record<Field, number> = { title: 4, lead: 1, body: 1 }

/** lunr's BM25 parameters: how soon a repeated word says nothing more, and how much a long field takes off. */
export const k1 = 1.2
export const b = 0.75

/** How telling a term is, from how many (document, field) pairs have it: lunr 2.3.9 counts it so. */
export const inverseFrequency = (documents: number, frequency: number): number =>
  Math.log(1 + Math.abs((documents - frequency + 0.5) / (frequency + 0.5)))

/**
 * The weight that lunr 2.3.9 gives a term that stands `count` times in a field, with its three decimals; `relativeLength` is
 * that of the field to the mean of its kind. A test compares every score with lunr's own.
 */
export const weightOf = (term: { inverse: number; count: number; relativeLength: number; boost: number }): number => {
  const { inverse, count, relativeLength, boost } = term
  const score = (inverse * ((k1 + 1) * count)) / (k1 * (1 - b + b * relativeLength) + count)
  return Math.round(score * boost * 1000) / 1000
}
