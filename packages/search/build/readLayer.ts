import { decodeFacets, decodeLengths, facetsAt } from '../format/columns.ts'
import { cardsName, facetsOf, type LayerEntry, lengthsOf, termsName } from '../format/root.ts'
import { unpackSeparators } from '../format/separators.ts'
import { decodeShard } from '../format/shard.ts'
import type { Card } from '../searchableDocument.ts'
import type { Layer } from './layer.ts'

/** Reads a layer back as it was before it was written, the dead included. */
export const readLayer = async (entry: LayerEntry, read: (name: string) => Promise<Uint8Array>): Promise<Layer> => {
  const [lengths, facets, cardFiles, shards] = await Promise.all([
    read(lengthsOf(entry)),
    read(facetsOf(entry)),
    Promise.all(entry.cards.map((_, piece) => read(cardsName(entry, piece)))),
    Promise.all(unpackSeparators(entry.terms).map((_, piece) => read(termsName(entry, piece)))),
  ])
  const columns = decodeFacets(facets)
  const cards = cardFiles.flatMap(readCards)
  return {
    documents: cards.map((card, number) => ({ card, facets: facetsAt(columns, number) })),
    lengths: decodeLengths(lengths),
    terms: new Map(shards.flatMap((shard) => [...decodeShard(shard)])),
  }
}

const readCards = (bytes: Uint8Array): Card[] => JSON.parse(new TextDecoder().decode(bytes))
