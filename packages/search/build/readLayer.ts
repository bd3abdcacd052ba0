import { cardsName, type LayerEntry, tableOf, termsName } from '../format/root.ts'
import { decodeShard } from '../format/shard.ts'
import { decodeTable, facetsAt } from '../format/table.ts'
import type { Card } from '../searchableDocument.ts'
import type { Layer } from './layer.ts'

/** Reads a layer back as it was before it was written, the dead included. */
export const readLayer = async (entry: LayerEntry, read: (name: string) => Promise<Uint8Array>): Promise<Layer> => {
  const [tableBytes, cardFiles, shards] = await Promise.all([
    read(tableOf(entry)),
    Promise.all(entry.cards.map((_, piece) => read(cardsName(entry, piece)))),
    Promise.all(entry.terms.map((_, piece) => read(termsName(entry, piece)))),
  ])
  const table = decodeTable(tableBytes)
  const cards = cardFiles.flatMap(readCards)
  return {
    documents: cards.map((card, number) => ({ card, facets: facetsAt(table, number) })),
    lengths: table.lengths,
    terms: new Map(shards.flatMap((shard) => [...decodeShard(shard)])),
  }
}

const readCards = (bytes: Uint8Array): Card[] => JSON.parse(new TextDecoder().decode(bytes))
