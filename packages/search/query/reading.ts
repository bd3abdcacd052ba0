import { fields } from '../format/fields.ts'
import { frequencyOf, type Posting } from '../format/posting.ts'
import type { Corpus, Source } from './assemble.ts'
import type { OpenLayer, Shard } from './openLayer.ts'

/** What a question has read so far of one or more indexes. */
export type Reading = {
  sources: readonly Source[]
  corpus: Corpus
  /** Reads the shards of terms in all layers. */
  load: (terms: readonly string[]) => Promise<void>
  /** In how many (document, field) pairs a term stands, by what was read. */
  frequency: (term: string) => number
  /** The share of documents whose bodies have a term. */
  bodyShare: (term: string) => number
  /** Terms that were read and start so. */
  startingWith: (start: string) => string[]
  /** All plain syllables with how common they are; read only when a word needs it. */
  syllables: () => Promise<ReadonlyMap<string, number>>
}

/** Starts a question over all layers. */
export const startReading = (layers: readonly OpenLayer[]): Reading => {
  const shards = layers.map(() => new Set<Shard>())
  const find = (layer: number, term: string): Posting | undefined => {
    for (const shard of shards[layer] ?? []) if (shard.has(term)) return shard.get(term)
    return undefined
  }
  let offset = 0
  const sources = layers.map(({ documents, lengths }, place) => {
    const source = { offset, lengths, posting: (term: string) => find(place, term) }
    offset += documents
    return source
  })
  const corpus = corpusOf(layers)
  const inBodies = (term: string) =>
    sources.reduce((total, { posting }) => total + (posting(term)?.[body]?.documents.length ?? 0), 0)
  return {
    sources,
    corpus,
    bodyShare: (term) => inBodies(term) / corpus.documents,
    load: async (terms) => {
      const wanted = layers.map(async (layer, place) => {
        for (const shard of await layer.shardsOf(terms)) shards[place]?.add(shard)
      })
      await Promise.all(wanted)
    },
    frequency: (term) => sources.reduce((total, { posting }) => total + frequencyOf(posting(term) ?? []), 0),
    startingWith: (start) => [
      ...new Set(shards.flatMap((read) => [...read].flatMap((shard) => startingIn(shard, start)))),
    ],
    syllables: async () => mergeCounts(await Promise.all(layers.map((layer) => layer.syllables()))),
  }
}

const body = fields.indexOf('body')

const startingIn = (shard: Shard, start: string): string[] => [...shard.keys()].filter((term) => term.startsWith(start))

const mergeCounts = (maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const [only, ...others] = maps
  if (only && others.length === 0) return only
  const merged = new Map<string, number>()
  for (const map of maps) for (const [key, count] of map) merged.set(key, Math.max(count, merged.get(key) ?? 0))
  return merged
}

const corpusOf = (layers: readonly OpenLayer[]): Corpus => {
  const documents = layers.reduce((total, layer) => total + layer.documents, 0)
  const sums = fields.map((_, field) => layers.reduce((total, { lengths }) => total + sum(lengths[field] ?? []), 0))
  return { documents, meanLengths: sums.map((total) => total / documents) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
