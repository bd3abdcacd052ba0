import { encodeFacets, type FacetColumn, type Facets } from '../format/columns.ts'
import { encodeHead, type LayerHead, placesOf } from '../format/head.ts'
import type { Posting } from '../format/posting.ts'
import { sharedLength } from '../format/separators.ts'
import { encodeShard } from '../format/shard.ts'
import { encodeSyllables } from '../format/syllables.ts'
import type { StoredDocument } from '../searchableDocument.ts'
import { jsonBytes } from './indexFile.ts'
import type { Layer } from './layer.ts'
import { compress, packPieces } from './packPieces.ts'

/** How big pieces are made, in bytes compressed. */
export type PieceSizes = { terms: number; cards: number }

/** A layer as its two files. */
export type WrittenLayer = { head: Uint8Array; body: Uint8Array }

/** Writes a layer: cards, terms, facets and syllables one behind the other, and a head that says where they lie. */
export const writeLayer = (layer: Layer, sizes: PieceSizes): WrittenLayer => {
  // Without a comparison of our own: by code units, and far faster.
  const entries = [...layer.terms.keys()].sort().map((term) => [term, layer.terms.get(term) ?? []] as const)
  const cards = packPieces({ items: layer.documents.map(({ card }) => card), target: sizes.cards, encode: jsonBytes })
  const terms = packPieces({ items: entries, target: sizes.terms, encode: encodeShard })
  const last = [encodeFacets(columnsOf(layer.documents)), encodeSyllables(entries)].map(compress)
  const pieces = [...cards.map(({ bytes }) => bytes), ...terms.map(({ bytes }) => bytes), ...last]
  const places = placesOf(pieces.map(({ length }) => length))
  const place = (number: number) => places[number] ?? { start: 0, end: 0 }
  const separators = separatorsOf(terms.map(({ items }) => items))
  const head: LayerHead = {
    cards: cards.map(({ items }, piece) => ({ documents: items.length, place: place(piece) })),
    terms: separators.map((separator, piece) => ({ separator, place: place(cards.length + piece) })),
    facets: place(pieces.length - 2),
    syllables: place(pieces.length - 1),
    lengths: layer.lengths,
  }
  return { head: encodeHead(head), body: Buffer.concat(pieces) }
}

/** Small enough that a common syllable comes nearly alone; neighbours are fetched together. */
export const usualSizes: PieceSizes = { terms: 450, cards: 400 }

/** A layer that is fetched whole needs no pieces. */
export const wholeSizes: PieceSizes = { terms: 1e9, cards: 1e9 }

const separatorsOf = (pieces: readonly (readonly [string, Posting])[][]): string[] =>
  pieces.map((items, place) => separator(pieces[place - 1]?.at(-1)?.[0] ?? '', items[0]?.[0] ?? ''))

/** The shortest text that is after one term and not after the next: it keeps the head small. */
const separator = (before: string, next: string): string => {
  return before === '' ? '' : next.slice(0, sharedLength(before, next) + 1)
}

const columnsOf = (documents: readonly StoredDocument[]): Facets => {
  const names = new Set(documents.flatMap(({ facets }) => Object.keys(facets)))
  return Object.fromEntries([...names].map((name) => [name, columnOf(documents.map(({ facets }) => facets[name]))]))
}

const columnOf = (chosen: readonly (string | undefined)[]): FacetColumn => {
  const values = [...new Set(chosen.filter((value) => value !== undefined))].sort()
  return { values, chosen: chosen.map((value) => (value === undefined ? 0 : values.indexOf(value) + 1)) }
}
