import type { Card } from '../searchableDocument.ts'
import { askLunr } from './assemble.ts'
import { spareBodies } from './clause.ts'
import { clausesOf } from './clausesOf.ts'
import { completionClauses } from './complete.ts'
import { correctionClauses, correctionsOf } from './correct.ts'
import { type FacetCounts, type Filters, narrow, placeOf, readFacets } from './facets.ts'
import { enough, judge } from './judge.ts'
import type { SearchIndex } from './openIndex.ts'
import type { OpenLayer } from './openLayer.ts'
import { type Ranked, rank } from './rank.ts'
import { type Reading, startReading } from './reading.ts'
import { type Query, readQuery } from './readQuery.ts'
import { synonymClauses, synonymsOf, withoutTwins } from './synonymsOf.ts'

export type SearchOptions = {
  /** Whether to answer facets and their counts, which takes one more file; filters do so too. */
  withFacets?: boolean
  /** Only results with these values. */
  filters?: Filters
  /** The first result to answer, from 0, and how many: 10 unless told. */
  from?: number
  limit?: number
  /** Whether the question is still being typed: its last word may then become longer. */
  isTyping?: boolean
}

/** A result: what to show, with its facets (type, category, year, agency, …) when they were asked for. */
export type SearchResult = Card & { score: number; facets: Readonly<Record<string, string>> }

export type SearchAnswer = {
  /** How many documents answer the question, with the filters. */
  total: number
  results: SearchResult[]
  facets: FacetCounts
  /** Folded words to mark in titles and excerpts, corrections and synonyms included. */
  words: string[]
  /** The question as it was understood, when a word of it was not known. */
  corrected?: string
}

/**
 * Searches one index or many as if they were one: words are weighed by how rare they are in all of them together, so
 * that scores of different portals compare. Never throws because of what was typed; only when a file cannot be read.
 */
export const searchMany = async (
  indexes: readonly SearchIndex[],
  text: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> => {
  const query = readQuery(text, options.isTyping)
  if (query.words.length === 0 || indexes.length === 0) return { total: 0, results: [], facets: {}, words: [] }
  const layers = indexes.flatMap(({ layers }) => layers)
  const { ranked, words, corrected } = await find(query, indexes)
  const isFaceted = options.withFacets || Object.keys(options.filters ?? {}).length > 0
  const facetsOf = isFaceted ? await readFacets(layers) : () => ({})
  const { kept, facets } = narrow(ranked, options.filters ?? {}, facetsOf)
  const from = options.from ?? 0
  const shown = kept.slice(from, from + (options.limit ?? 10))
  const cards = await readCards(layers, shown)
  const results = shown.flatMap(({ document, score }, place) => {
    const card = cards[place]
    return card ? [{ ...card, score, facets: facetsOf(document) }] : []
  })
  return {
    total: kept.length,
    results,
    facets,
    words,
    ...(corrected && { corrected }),
  }
}

/** The cards of results, those of a layer at once. */
const readCards = async (layers: readonly OpenLayer[], shown: readonly Ranked[]): Promise<(Card | undefined)[]> => {
  const places = shown.map(({ document }) => placeOf(layers, document))
  const read = layers.map(async (layer) => {
    const numbers = places.flatMap((place) => (place?.layer === layer ? place.number : []))
    const cards = numbers.length > 0 ? await layer.cardsOf(numbers) : []
    return new Map(numbers.map((number, place) => [number, withOrigin(cards[place], layer)]))
  })
  const byLayer = await Promise.all(read)
  return places.map((place) => place && byLayer[layers.indexOf(place.layer)]?.get(place.number))
}

const withOrigin = (card: Card | undefined, { about }: OpenLayer): Card | undefined =>
  card && { ...card, href: about.origin + card.href }

type Found = { ranked: Ranked[]; words: string[]; corrected: string | undefined }

const find = async (query: Query, indexes: readonly SearchIndex[]): Promise<Found> => {
  const reading = startReading(indexes.flatMap(({ layers }) => layers))
  const alternatives = synonymsOf(query, withoutTwins(indexes.flatMap(({ synonyms }) => synonyms)))
  const asked = [...clausesOf(query), ...synonymClauses(alternatives)]
  await reading.load(asked.map(({ term }) => term))
  const corrections = await correctionsOf(query, reading)
  const all = [...asked, ...correctionClauses(query, corrections), ...(await completionClauses(query, reading))]
  const clauses = spareBodies(all, query.words.length, reading.bodyShare)
  const judgement = judge({ query, reading, clauses, alternatives })
  const matches = askLunr({ sources: reading.sources, corpus: reading.corpus, clauses, isWanted: enough(judgement) })
  const ranked = rank(matches, judgement)
  return {
    ranked,
    words: wordsToMark(clauses.map(({ term }) => term)),
    corrected: understood(query, corrections, reading),
  }
}

const wordsToMark = (terms: readonly string[]): string[] => [...new Set(terms)].filter((term) => /^[^\s#]+$/.test(term))

/** The question with the first correction of each unknown word. */
const understood = (
  query: Query,
  corrections: Awaited<ReturnType<typeof correctionsOf>>,
  { frequency }: Reading,
): string | undefined => {
  const words = query.words.map(({ folded }, place) => {
    const better = frequency(folded) === 0 ? corrections.find((correction) => correction.place === place) : undefined
    return better?.syllables.join(' ') ?? folded
  })
  return words.every((word, place) => word === query.words[place]?.folded) ? undefined : words.join(' ')
}
