import { decodeFacets, type Facets, type Lengths } from '../format/columns.ts'
import { documentsOf, type LayerHead, pieceFor, type Range } from '../format/head.ts'
import type { Posting } from '../format/posting.ts'
import { decodeShard } from '../format/shard.ts'
import { decodeSyllables } from '../format/syllables.ts'
import type { Card } from '../searchableDocument.ts'
import { type FetchRanges, openBody } from './openBody.ts'

/** Some neighbouring terms of a layer with their postings. */
export type Shard = ReadonlyMap<string, Posting>

/** What is true of all documents of an index: the origin before their addresses, and facets such as the agency. */
export type IndexAbout = { origin: string; facets: Readonly<Record<string, string>> }

/** A layer of an index; the pieces of its body are read when a question needs them, each once. */
export type OpenLayer = {
  about: IndexAbout
  documents: number
  lengths: Lengths
  facets: () => Promise<Facets>
  syllables: () => Promise<ReadonlyMap<string, number>>
  /** All shards in which some terms stand or would stand. */
  shardsOf: (terms: readonly string[]) => Promise<Shard[]>
  cardsOf: (documents: readonly number[]) => Promise<(Card | undefined)[]>
}

type Opening = { head: LayerHead; about: IndexAbout; fetchRanges: FetchRanges }

/** Opens a layer whose head has been read; `fetchRanges` reads parts of its body. */
export const openLayer = ({ head, about, fetchRanges }: Opening): OpenLayer => {
  const body = openBody(head.syllables.end, fetchRanges)
  const separators = head.terms.map(({ separator }) => separator)
  const [shards, cards] = [keep(body, decodeShard), keep(body, readCards)]
  const [facets, syllables] = [keep(body, decodeFacets), keep(body, decodeSyllables)]
  const starts = startsOf(head.cards)
  return {
    about,
    documents: documentsOf(head),
    lengths: head.lengths,
    facets: async () => (await facets([head.facets]))[0] ?? {},
    syllables: async () => (await syllables([head.syllables]))[0] ?? new Map(),
    shardsOf: (terms) => {
      const pieces = [...new Set(terms.map((term) => pieceFor(separators, term)))]
      return shards(pieces.flatMap((piece) => head.terms[piece]?.place ?? []))
    },
    cardsOf: async (documents) => {
      const pieces = documents.map((document) => pieceFor(starts, document))
      const found = await cards(pieces.flatMap((piece) => head.cards[piece]?.place ?? []))
      return documents.map((document, place) => found[place]?.[document - (starts[pieces[place] ?? 0] ?? 0)])
    },
  }
}

const startsOf = (cards: LayerHead['cards']): number[] => {
  let start = 0
  return cards.map(({ documents }) => {
    start += documents
    return start - documents
  })
}

/** Reads and decodes pieces, each once; what failed is forgotten, so that it is tried again. */
const keep = <Value>(read: ReturnType<typeof openBody>, decode: (bytes: Uint8Array) => Value) => {
  const kept = new Map<number, Promise<Value>>()
  return (places: readonly Range[]): Promise<Value[]> => {
    const once = new Map(places.map((place) => [place.start, place]))
    const missing = [...once.values()].filter(({ start }) => !kept.has(start))
    const reading = missing.length > 0 ? read(missing) : Promise.resolve([])
    for (const [number, { start }] of missing.entries()) {
      const value = reading.then((pieces) => decode(pieces[number] ?? new Uint8Array()))
      kept.set(start, value)
      value.catch(() => kept.delete(start))
    }
    return Promise.all(places.flatMap(({ start }) => kept.get(start) ?? []))
  }
}

const readCards = (bytes: Uint8Array): Card[] => JSON.parse(new TextDecoder().decode(bytes))
