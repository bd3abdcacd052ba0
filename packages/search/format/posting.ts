import { fields } from './fields.ts'

/** Documents of a layer (ascending numbers) that have a term in one field, and how often. */
export type FieldPosting = { documents: number[]; counts: number[] }

/** Where a term stands, by field in the order of `fields`. */
export type Posting = FieldPosting[]

export const emptyPosting = (): Posting => fields.map(() => ({ documents: [], counts: [] }))

/** In how many (document, field) pairs a term stands: what lunr takes for its frequency. */
export const frequencyOf = (posting: Posting): number =>
  posting.reduce((total, { documents }) => total + documents.length, 0)
