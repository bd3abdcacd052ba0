import type { LayerEntry } from '../format/root.ts'
import { decodeShard } from '../format/shard.ts'
import { decodeTable, facetsAt } from '../format/table.ts'
import type { Card } from '../searchableDocument.ts'
import type { Layer } from './layer.ts'

/** Reads a layer back as it was before it was written, the dead included. */
export const readLayer = async (entry: LayerEntry, read: (name: string) => Promise<Uint8Array>): Promise<Layer> => {
  const [tableBytes, cardFiles, shards] = await Promise.all([
    read(entry.table),
    Promise.all(entry.cards.map(([, name]) => read(name))),
    Promise.all(entry.terms.map(([, name]) => read(name))),
  ])
  const table = decodeTable(tableBytes)
  const cards = cardFiles.flatMap(readCards)
  return {
    documents: cards.map((card, number) => ({ card, facets: facetsAt(table, number) })),
    terms: new Map(shards.flatMap((shard) => [...decodeShard(shard)])),
  }
}

const readCards = (bytes: Uint8Array): Card[] => JSON.parse(new TextDecoder().decode(bytes))
