import { fields } from '../fields.ts'
import type { Posting } from '../format/posting.ts'
import type { LayerEntry } from '../format/root.ts'
import { encodeShard } from '../format/shard.ts'
import { encodeSyllables } from '../format/syllables.ts'
import { encodeTable, type FacetColumn } from '../format/table.ts'
import type { StoredDocument } from '../searchableDocument.ts'
import { binaryType, type Files, jsonBytes } from './indexFile.ts'
import type { Layer } from './layer.ts'
import { packPieces } from './packPieces.ts'

/** How big files are made, in bytes compressed. */
export type PieceSizes = { terms: number; cards: number }

type Writing = { layer: Layer; files: Files; sizes: PieceSizes }

/** Writes the files of a layer and answers its entry in the root. */
export const writeLayer = ({ layer, files, sizes }: Writing): LayerEntry => {
  const entries = [...layer.terms].sort(([one], [other]) => (one < other ? -1 : 1))
  const table = { lengths: lengthsOf(layer), facets: facetsOf(layer.documents) }
  return {
    documents: layer.documents.length,
    dead: [],
    table: files.add(encodeTable(table), binaryType),
    syllables: files.add(encodeSyllables(entries), 'text/plain; charset=utf-8'),
    members: files.addJson(layer.documents.map(({ card }) => card.href)),
    cards: writeCards({ layer, files, sizes }),
    terms: writeTerms(entries, files, sizes),
  }
}

const writeCards = ({ layer, files, sizes }: Writing): LayerEntry['cards'] => {
  const cards = layer.documents.map(({ card }) => card)
  let start = 0
  return packPieces({ items: cards, target: sizes.cards, encode: jsonBytes }).map(({ items }) => {
    const piece: [number, string] = [start, files.addJson(items)]
    start += items.length
    return piece
  })
}

const writeTerms = (entries: [string, Posting][], files: Files, sizes: PieceSizes): LayerEntry['terms'] => {
  let before = ''
  return packPieces({ items: entries, target: sizes.terms, encode: encodeShard }).map(({ items, bytes }) => {
    const piece: [string, string] = [separator(before, items[0]?.[0] ?? ''), files.add(bytes, binaryType)]
    before = items.at(-1)?.[0] ?? ''
    return piece
  })
}

/** The shortest text that is after one term and not after the next: it keeps the root small. */
const separator = (before: string, next: string): string => {
  let length = 0
  while (length < before.length && before[length] === next[length]) length += 1
  return before === '' ? '' : next.slice(0, length + 1)
}

const lengthsOf = ({ documents, terms }: Layer): number[][] => {
  const lengths = fields.map(() => new Array<number>(documents.length).fill(0))
  for (const posting of terms.values())
    for (const [field, part] of posting.entries()) {
      const column = lengths[field] ?? []
      for (const [place, document] of part.documents.entries())
        column[document] = (column[document] ?? 0) + (part.counts[place] ?? 1)
    }
  return lengths
}

const facetsOf = (documents: readonly StoredDocument[]): Record<string, FacetColumn> => {
  const names = new Set(documents.flatMap(({ facets }) => Object.keys(facets)))
  return Object.fromEntries([...names].map((name) => [name, columnOf(documents.map(({ facets }) => facets[name]))]))
}

const columnOf = (chosen: readonly (string | undefined)[]): FacetColumn => {
  const values = [...new Set(chosen.filter((value) => value !== undefined))].sort()
  return { values, chosen: chosen.map((value) => (value === undefined ? 0 : values.indexOf(value) + 1)) }
}
