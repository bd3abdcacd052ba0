import lunr from 'lunr'
import type { Lengths } from '../format/columns.ts'
import { type Field, fields } from '../format/fields.ts'
import { frequencyOf, type Posting } from '../format/posting.ts'
import { fieldBoosts, inverseFrequency, weightOf } from '../weights.ts'
import type { Clause } from './clause.ts'

/** What one layer has of the terms of a question; its documents are numbered from `offset`. */
export type Source = { offset: number; lengths: Lengths; posting: (term: string) => Posting | undefined }

/** How many living documents there are in all, and the mean length of their fields. */
export type Corpus = { documents: number; meanLengths: readonly number[] }

/** A document that lunr found: its number over all layers, and lunr's score. */
export type Match = { document: number; score: number }

/** Documents that are not wanted are left out; the scores of others stay as they are. */
type Wanted = (document: number) => boolean

type Asking = { sources: readonly Source[]; corpus: Corpus; clauses: readonly Clause[]; isWanted: Wanted }

/**
 * Puts together the part of a lunr index that a question needs and lets lunr answer: scores are those of lunr over the
 * whole, since its score of a document depends on nothing but the terms asked for, their frequencies and the lengths of fields.
 */
export const askLunr = ({ sources, corpus, clauses, isWanted }: Asking): Match[] => {
  const terms = [...new Set(clauses.map(({ term }) => term))].filter((term) => frequencyIn(sources, term) > 0).sort()
  if (terms.length === 0) return []
  const known = new Set(terms)
  const boosts = addBoosts(clauses)
  const inBodies = new Set(clauses.flatMap(({ term, isHeadOnly }) => (isHeadOnly ? [] : [term])))
  const index = assemble({ sources, corpus, terms, inBodies, isWanted })
  const results = index.query((query) => {
    for (const [term, boost] of boosts)
      if (known.has(term)) query.term(term, inBodies.has(term) ? { boost } : { boost, fields: head })
  })
  return results.map(({ ref, score }) => ({ document: Number(ref), score }))
}

/** lunr adds up the boosts of a term that is asked for twice, and looks everything up twice. */
const addBoosts = (clauses: readonly Clause[]): Map<string, number> => {
  const boosts = new Map<string, number>()
  for (const { term, boost } of clauses) boosts.set(term, (boosts.get(term) ?? 0) + boost)
  return boosts
}

const head: string[] = fields.filter((field) => field !== 'body')

/** In how many (document, field) pairs of all layers a term stands. */
export const frequencyIn = (sources: readonly Source[], term: string): number =>
  sources.reduce((total, { posting }) => total + frequencyOf(posting(term) ?? []), 0)

type Assembling = Omit<Asking, 'clauses'> & { terms: readonly string[]; inBodies: ReadonlySet<string> }

const assemble = ({ terms, inBodies, ...asking }: Assembling): lunr.Index => {
  const vectors = new Map<string, number[]>()
  const inverted = terms.map((term, number) => {
    const inverse = inverseFrequency(asking.corpus.documents, frequencyIn(asking.sources, term))
    return [
      term,
      {
        _index: number,
        ...gather({ ...asking, term, number, inverse, vectors, isHeadOnly: !inBodies.has(term) }),
      },
    ]
  })
  return lunr.Index.load({
    version: lunr.version,
    fields: [...fields],
    fieldVectors: [...vectors],
    invertedIndex: inverted,
    pipeline: [],
  })
}

type Gathering = Omit<Asking, 'clauses'> & {
  term: string
  number: number
  inverse: number
  vectors: Map<string, number[]>
  isHeadOnly: boolean
}

/** Adds a term to the vectors (terms come in ascending order, as lunr wants it) and answers its part of the inverted index. */
const gather = (gathering: Gathering): Record<string, object> =>
  Object.fromEntries(
    fields.map((name, field) => {
      const found: Record<number, object> = {}
      if (gathering.isHeadOnly && name === 'body') return [name, found]
      const mean = gathering.corpus.meanLengths[field] ?? 1
      for (const source of gathering.sources) addWeights({ ...gathering, source, name, field, mean, found })
      return [name, found]
    }),
  )

type Adding = Gathering & { source: Source; name: Field; field: number; mean: number; found: Record<number, object> }

const addWeights = ({ source, name, field, mean, found, term, number, inverse, vectors, isWanted }: Adding): void => {
  const { documents = [], counts = [] } = source.posting(term)?.[field] ?? {}
  const lengths = source.lengths[field] ?? []
  for (const [place, document] of documents.entries()) {
    const overall = source.offset + document
    if (!isWanted(overall)) continue
    const relativeLength = (lengths[document] ?? 0) / mean
    const weight = weightOf({ inverse, count: counts[place] ?? 1, relativeLength, boost: fieldBoosts[name] })
    const ref = `${name}/${overall}`
    const vector = vectors.get(ref)
    if (vector) vector.push(number, weight)
    else vectors.set(ref, [number, weight])
    found[overall] = nothing
  }
}

/** lunr keeps what is known of a match here; we ask for nothing. */
const nothing = Object.freeze({})
