import { decodeFacets, decodeLengths, type Facets, type Lengths } from '../format/columns.ts'
import { type Posting, withoutDead } from '../format/posting.ts'
import { cardsName, facetsOf, type LayerEntry, lengthsOf, pieceFor, syllablesOf, termsName } from '../format/root.ts'
import { unpackSeparators } from '../format/separators.ts'
import { decodeShard } from '../format/shard.ts'
import { decodeSyllables } from '../format/syllables.ts'
import type { Card } from '../searchableDocument.ts'

/** A layer of an index whose files are read when a query needs them, each once. */
export type OpenLayer = {
  entry: LayerEntry
  dead: ReadonlySet<number>
  lengths: () => Promise<Lengths>
  facets: () => Promise<Facets>
  syllables: () => Promise<ReadonlyMap<string, number>>
  /** All terms of the shard in which a term stands or would stand, without dead documents. */
  shardOf: (term: string) => Promise<ReadonlyMap<string, Posting>>
  cardOf: (document: number) => Promise<Card | undefined>
}

/** Reads a file of the index by its name. */
export type ReadPiece = (name: string) => Promise<Uint8Array>

export const openLayer = (entry: LayerEntry, read: ReadPiece): OpenLayer => {
  const dead = new Set(entry.dead)
  const starts = startsOf(entry.cards)
  const separators = unpackSeparators(entry.terms)
  const once = {
    lengths: remember<Lengths>(),
    facets: remember<Facets>(),
    syllables: remember<ReadonlyMap<string, number>>(),
    shard: remember<ReadonlyMap<string, Posting>>(),
    cards: remember<Card[]>(),
  }
  const living = async (name: string) =>
    new Map([...decodeShard(await read(name))].map(([term, posting]) => [term, withoutDead(posting, dead)]))
  return {
    entry,
    dead,
    lengths: () => once.lengths(lengthsOf(entry), async (name) => decodeLengths(await read(name))),
    facets: () => once.facets(facetsOf(entry), async (name) => decodeFacets(await read(name))),
    syllables: () => once.syllables(syllablesOf(entry), async (name) => decodeSyllables(await read(name))),
    shardOf: async (term) => {
      const piece = pieceFor(separators, term)
      return piece < 0 ? new Map() : once.shard(termsName(entry, piece), living)
    },
    cardOf: async (document) => {
      const piece = pieceFor(starts, document)
      const cards = await once.cards(cardsName(entry, piece), async (name) => readCards(await read(name)))
      return cards[document - (starts[piece] ?? 0)]
    },
  }
}

const startsOf = (counts: readonly number[]): number[] => {
  let start = 0
  return counts.map((count) => {
    start += count
    return start - count
  })
}

/** Keeps what was read; what failed is forgotten, so that it is tried again. */
const remember = <Value>() => {
  const kept = new Map<string, Promise<Value>>()
  return (name: string, make: (name: string) => Promise<Value>): Promise<Value> => {
    const known = kept.get(name)
    if (known) return known
    const made = make(name)
    kept.set(name, made)
    made.catch(() => kept.delete(name))
    return made
  }
}

const readCards = (bytes: Uint8Array): Card[] => JSON.parse(new TextDecoder().decode(bytes))
