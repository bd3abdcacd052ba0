import { type Posting, withoutDead } from '../format/posting.ts'
import { cardsName, type LayerEntry, pieceFor, syllablesOf, tableOf, termsName } from '../format/root.ts'
import { decodeShard } from '../format/shard.ts'
import { decodeSyllables } from '../format/syllables.ts'
import { decodeTable, type Table } from '../format/table.ts'
import type { Card } from '../searchableDocument.ts'

/** A layer of an index whose files are read when a query needs them, each once. */
export type OpenLayer = {
  entry: LayerEntry
  dead: ReadonlySet<number>
  table: () => Promise<Table>
  syllables: () => Promise<ReadonlyMap<string, number>>
  /** All terms of the shard in which a term stands or would stand, without dead documents. */
  shardOf: (term: string) => Promise<ReadonlyMap<string, Posting>>
  cardOf: (document: number) => Promise<Card | undefined>
}

/** Reads a file of the index by its name. */
export type ReadPiece = (name: string) => Promise<Uint8Array>

export const openLayer = (entry: LayerEntry, read: ReadPiece): OpenLayer => {
  const dead = new Set(entry.dead)
  const once = {
    table: remember<Table>(),
    syllables: remember<ReadonlyMap<string, number>>(),
    shard: remember<ReadonlyMap<string, Posting>>(),
    cards: remember<Card[]>(),
  }
  const living = async (name: string) =>
    new Map([...decodeShard(await read(name))].map(([term, posting]) => [term, withoutDead(posting, dead)]))
  return {
    entry,
    dead,
    table: () => once.table(tableOf(entry), async (name) => decodeTable(await read(name))),
    syllables: () => once.syllables(syllablesOf(entry), async (name) => decodeSyllables(await read(name))),
    shardOf: async (term) => {
      const piece = pieceFor(entry.terms, term)
      return piece < 0 ? new Map() : once.shard(termsName(entry, piece), living)
    },
    cardOf: async (document) => {
      const piece = pieceFor(entry.cards, document)
      const cards = await once.cards(cardsName(entry, piece), async (name) => readCards(await read(name)))
      return cards[document - (entry.cards[piece] ?? 0)]
    },
  }
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
