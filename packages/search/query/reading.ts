import { fields } from '../fields.ts'
import type { Lengths } from '../format/columns.ts'
import { frequencyOf, type Posting } from '../format/posting.ts'
import type { Corpus, Source } from './assemble.ts'
import type { OpenLayer } from './openLayer.ts'

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
export const startReading = async (layers: readonly OpenLayer[]): Promise<Reading> => {
  const shards = layers.map(() => new Set<ReadonlyMap<string, Posting>>())
  const lengths = await Promise.all(layers.map((layer) => layer.lengths()))
  const find = (layer: number, term: string): Posting | undefined => {
    for (const shard of shards[layer] ?? []) if (shard.has(term)) return shard.get(term)
    return undefined
  }
  let offset = 0
  const sources = layers.map(({ entry }, place) => {
    const source = { offset, lengths: lengths[place] ?? [], posting: (term: string) => find(place, term) }
    offset += entry.documents
    return source
  })
  const corpus = corpusOf(layers, lengths)
  const inBodies = (term: string) =>
    sources.reduce((total, { posting }) => total + (posting(term)?.[body]?.documents.length ?? 0), 0)
  return {
    sources,
    corpus,
    bodyShare: (term) => inBodies(term) / corpus.documents,
    load: async (terms) => {
      const wanted = layers.flatMap((layer, place) =>
        terms.map(async (term) => shards[place]?.add(await layer.shardOf(term))),
      )
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

const startingIn = (shard: ReadonlyMap<string, Posting>, start: string): string[] =>
  [...shard.keys()].filter((term) => term.startsWith(start))

const mergeCounts = (maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const [only, ...others] = maps
  if (only && others.length === 0) return only
  const merged = new Map<string, number>()
  for (const map of maps) for (const [key, count] of map) merged.set(key, Math.max(count, merged.get(key) ?? 0))
  return merged
}

/** Counts only the living, as lunr would over what is published now. */
const corpusOf = (layers: readonly OpenLayer[], lengths: readonly Lengths[]): Corpus => {
  const documents = layers.reduce((total, { entry, dead }) => total + entry.documents - dead.size, 0)
  const sums: number[] = []
  for (const [place, columns] of lengths.entries())
    for (const [field, column] of columns.entries())
      for (const [document, length] of column.entries())
        if (!layers[place]?.dead.has(document)) sums[field] = (sums[field] ?? 0) + length
  return { documents, meanLengths: sums.map((sum) => sum / documents) }
}
