import { encodeFacets, encodeLengths, type FacetColumn, type Facets } from '../format/columns.ts'
import type { Posting } from '../format/posting.ts'
import { cardsName, facetsOf, type LayerEntry, lengthsOf, membersOf, syllablesOf, termsName } from '../format/root.ts'
import { packSeparators, sharedLength } from '../format/separators.ts'
import { encodeShard } from '../format/shard.ts'
import { encodeSyllables } from '../format/syllables.ts'
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
  const lengths = encodeLengths(layer.lengths)
  const facets = encodeFacets(columnsOf(layer.documents))
  const syllables = encodeSyllables(entries)
  const members = jsonBytes(layer.documents.map(({ card }) => card.href))
  const pieces = [...cards, ...terms].map(({ bytes }) => bytes)
  const entry: LayerEntry = {
    name: nameOf([lengths, facets, syllables, members, ...pieces]),
    documents: layer.documents.length,
    dead: [],
    cards: cards.map(({ items }) => items.length),
    terms: packSeparators(separatorsOf(terms.map(({ items }) => items))),
  }
  const file = (name: string, type: string, bytes: Uint8Array): IndexFile => ({ path: folder + name, type, bytes })
  return {
    entry,
    files: [
      file(lengthsOf(entry), binaryType, lengths),
      file(facetsOf(entry), binaryType, facets),
      file(syllablesOf(entry), textType, syllables),
      file(membersOf(entry), jsonType, members),
      ...cards.map(({ bytes }, piece) => file(cardsName(entry, piece), jsonType, bytes)),
      ...terms.map(({ bytes }, piece) => file(termsName(entry, piece), binaryType, bytes)),
    ],
  }
}

/** Small enough that a common syllable comes nearly alone; the root names no files, so that many of them cost little. */
export const usualSizes: PieceSizes = { terms: 450, cards: 400 }

const separatorsOf = (pieces: readonly (readonly [string, Posting])[][]): string[] =>
  pieces.map((items, place) => separator(pieces[place - 1]?.at(-1)?.[0] ?? '', items[0]?.[0] ?? ''))

/** The shortest text that is after one term and not after the next: it keeps the root small. */
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
