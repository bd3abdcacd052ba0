import type { Posting } from '../format/posting.ts'
import { cardsName, type LayerEntry, membersOf, syllablesOf, tableOf, termsName } from '../format/root.ts'
import { encodeShard } from '../format/shard.ts'
import { encodeSyllables } from '../format/syllables.ts'
import { encodeTable, type FacetColumn } from '../format/table.ts'
import type { StoredDocument } from '../searchableDocument.ts'
import { binaryType, type IndexFile, jsonBytes, jsonType, nameOf, textType } from './indexFile.ts'
import type { Layer } from './layer.ts'
import { packPieces } from './packPieces.ts'

/** How big files are made, in bytes compressed. */
export type PieceSizes = { terms: number; cards: number }

/** A layer as files, and its entry in the root. */
export type WrittenLayer = { entry: LayerEntry; files: IndexFile[] }

type Options = { folder: string; sizes?: PieceSizes }

/** Writes a layer; its name is made of all its contents. */
export const writeLayer = (layer: Layer, { folder, sizes = usualSizes }: Options): WrittenLayer => {
  const entries = [...layer.terms].sort(([one], [other]) => (one < other ? -1 : 1))
  const cards = packPieces({ items: layer.documents.map(({ card }) => card), target: sizes.cards, encode: jsonBytes })
  const terms = packPieces({ items: entries, target: sizes.terms, encode: encodeShard })
  const table = encodeTable({ lengths: layer.lengths, facets: facetsOf(layer.documents) })
  const syllables = encodeSyllables(entries)
  const members = jsonBytes(layer.documents.map(({ card }) => card.href))
  const pieces = [...cards, ...terms].map(({ bytes }) => bytes)
  const entry: LayerEntry = {
    name: nameOf([table, syllables, members, ...pieces]),
    documents: layer.documents.length,
    dead: [],
    cards: startsOf(cards),
    terms: separatorsOf(terms.map(({ items }) => items)),
  }
  const file = (name: string, type: string, bytes: Uint8Array): IndexFile => ({ path: folder + name, type, bytes })
  return {
    entry,
    files: [
      file(tableOf(entry), binaryType, table),
      file(syllablesOf(entry), textType, syllables),
      file(membersOf(entry), jsonType, members),
      ...cards.map(({ bytes }, piece) => file(cardsName(entry, piece), jsonType, bytes)),
      ...terms.map(({ bytes }, piece) => file(termsName(entry, piece), binaryType, bytes)),
    ],
  }
}

/** Small enough that a common syllable comes nearly alone; the root names no files, so that many of them cost little. */
export const usualSizes: PieceSizes = { terms: 900, cards: 800 }

const startsOf = (pieces: readonly { items: readonly unknown[] }[]): number[] => {
  let start = 0
  return pieces.map(({ items }) => {
    start += items.length
    return start - items.length
  })
}

const separatorsOf = (pieces: readonly (readonly [string, Posting])[][]): string[] =>
  pieces.map((items, place) => separator(pieces[place - 1]?.at(-1)?.[0] ?? '', items[0]?.[0] ?? ''))

/** The shortest text that is after one term and not after the next: it keeps the root small. */
const separator = (before: string, next: string): string => {
  let length = 0
  while (length < before.length && before[length] === next[length]) length += 1
  return before === '' ? '' : next.slice(0, length + 1)
}

const facetsOf = (documents: readonly StoredDocument[]): Record<string, FacetColumn> => {
  const names = new Set(documents.flatMap(({ facets }) => Object.keys(facets)))
  return Object.fromEntries([...names].map((name) => [name, columnOf(documents.map(({ facets }) => facets[name]))]))
}

const columnOf = (chosen: readonly (string | undefined)[]): FacetColumn => {
  const values = [...new Set(chosen.filter((value) => value !== undefined))].sort()
  return { values, chosen: chosen.map((value) => (value === undefined ? 0 : values.indexOf(value) + 1)) }
}
