import { type Posting, withoutDead } from '../format/posting.ts'
import { type LayerEntry, pieceFor } from '../format/root.ts'
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
    table: () => once.table(entry.table, async () => decodeTable(await read(entry.table))),
    syllables: () => once.syllables(entry.syllables, async () => decodeSyllables(await read(entry.syllables))),
    shardOf: async (term) => {
      const name = pieceFor(entry.terms, term)?.[1]
      return name === undefined ? new Map() : once.shard(name, () => living(name))
    },
    cardOf: async (document) => {
      const piece = pieceFor(entry.cards, document)
      return piece && (await once.cards(piece[1], async () => readCards(await read(piece[1]))))[document - piece[0]]
    },
  }
}

/** Keeps what was read; what failed is forgotten, so that it is tried again. */
const remember = <Value>() => {
  const kept = new Map<string, Promise<Value>>()
  return (name: string, make: () => Promise<Value>): Promise<Value> => {
    const known = kept.get(name)
    if (known) return known
    const made = make()
    kept.set(name, made)
    made.catch(() => kept.delete(name))
    return made
  }
}

const readCards = (bytes: Uint8Array): Card[] => JSON.parse(new TextDecoder().decode(bytes))
