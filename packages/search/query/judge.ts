import { fields } from '../format/fields.ts'
import { inverseFrequency } from '../weights.ts'
import type { Clause } from './clause.ts'
import type { Reading } from './reading.ts'
import type { Query } from './readQuery.ts'
import type { Alternative } from './synonymsOf.ts'

export type Judging = {
  query: Query
  reading: Reading
  clauses: readonly Clause[]
  alternatives: readonly Alternative[]
}

/** By document over all layers: the share of the question that it answers, and the share that it has with the same marks. */
export type Judgement = { coverage: Float64Array; exactness: Float64Array | undefined }

/**
 * Judges all documents by where the words of a question stand in them. It costs a fraction of scoring, so it comes first
 * and spares lunr all documents that answer too little to be shown.
 */
export const judge = (judging: Judging): Judgement => {
  const { query, reading } = judging
  const weights = query.words.map(({ folded, light }) => light * Math.max(0.3, inverseOf(reading, folded)))
  const { credits, exact } = creditWords(judging)
  for (const way of judging.alternatives) creditWay({ way, reading, credits })
  return { coverage: share(credits, weights), exactness: query.isMarked ? share(exact, weights) : undefined }
}

/** Documents that answer much less of the question than the best one are no results. */
const leastCoverage = 0.5

/** Whether a document answers enough beside the best one. */
export const enough = ({ coverage }: Judgement): ((document: number) => boolean) => {
  const least = coverage.reduce((most, one) => Math.max(most, one), 0) * leastCoverage
  return (document) => (coverage[document] ?? 0) >= least
}

/** A word somewhere in a long body says less than one in the title or the lead. */
const standing = fields.map((field) => (field === 'body' ? 0.7 : 1))

/** For each word of the question, how well each document has it. */
type Marks = readonly Float64Array[]

const creditWords = ({ query, reading, clauses }: Judging): { credits: Marks; exact: Marks } => {
  const marks = (): Marks => query.words.map(() => new Float64Array(reading.corpus.documents))
  const [credits, exact] = [marks(), marks()]
  const inBodies = new Set(clauses.flatMap(({ term, isHeadOnly }) => (isHeadOnly ? [] : [term])))
  for (const { term, words, credit, exactness = 0 } of clauses)
    for (const word of words)
      for (const [field, documents] of placesOf(reading, term)) {
        if (standing[field] !== 1 && !inBodies.has(term)) continue
        raise(credits[word], documents, credit * (standing[field] ?? 1))
        if (exactness > 0) raise(exact[word], documents, exactness)
      }
  return { credits, exact }
}

type Documents = { offset: number; numbers: readonly number[] }

/** Where a term stands: by field and layer. */
const placesOf = (reading: Reading, term: string): [field: number, documents: Documents][] =>
  reading.sources.flatMap(({ offset, posting }) =>
    (posting(term) ?? []).map(({ documents }, field): [number, Documents] => [field, { offset, numbers: documents }]),
  )

const raise = (marks: Float64Array | undefined, { offset, numbers }: Documents, value: number): void => {
  if (!marks) return
  for (const number of numbers) if ((marks[offset + number] ?? 0) < value) marks[offset + number] = value
}

/** Another way to say some words counts for them where enough of it stands in titles and leads. */
const creditWay = ({ way, reading, credits }: { way: Alternative; reading: Reading; credits: Marks }): void => {
  const weights = way.syllables.map((syllable) => inverseOf(reading, syllable))
  const has = way.syllables.map((syllable) => {
    const marks = new Float64Array(reading.corpus.documents)
    for (const [field, documents] of placesOf(reading, syllable)) if (standing[field] === 1) raise(marks, documents, 1)
    return marks
  })
  for (const [document, found] of share(has, weights).entries()) {
    if (found < 0.6) continue
    for (const marks of credits.slice(way.from, way.to)) marks[document] = Math.max(marks[document] ?? 0, 0.95 * found)
  }
}

/** Of each document the marks of all words, by their weights. */
const share = (marks: Marks, weights: readonly number[]): Float64Array => {
  const shares = new Float64Array(marks[0]?.length ?? 0)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  for (const [word, ofWord] of marks.entries()) {
    const weight = weights[word] ?? 0
    for (let document = 0; document < ofWord.length; document += 1)
      shares[document] = (shares[document] ?? 0) + (ofWord[document] ?? 0) * weight
  }
  return shares.map((sum) => sum / total)
}

const inverseOf = ({ corpus, frequency }: Reading, term: string): number =>
  inverseFrequency(corpus.documents, frequency(term))
