/** Documents of a layer (ascending numbers) that have a term in one field, and how often. */
export type FieldPosting = { documents: number[]; counts: number[] }

/** Where a term stands, by field in the order of `fields`. */
export type Posting = FieldPosting[]

/** Most terms stand in one field only: the others share one part, which is not to be written to. */
export const emptyPosting = (): Posting => [nowhere, nowhere, nowhere]

const nowhere: FieldPosting = { documents: [], counts: [] }

/** In how many (document, field) pairs a term stands: what lunr takes for its frequency. */
export const frequencyOf = (posting: Posting): number =>
  posting.reduce((total, { documents }) => total + documents.length, 0)
