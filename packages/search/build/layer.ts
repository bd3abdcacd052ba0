import { fields } from '../fields.ts'
import { emptyPosting, type FieldPosting, type Posting } from '../format/posting.ts'
import type { SearchableDocument, StoredDocument } from '../searchableDocument.ts'
import { foldWord } from '../text/spelling.ts'
import { type Analyse, roundedLength } from './analyse.ts'

/** Some documents of an index with the postings of their terms: a small index of its own. */
export type Layer = {
  documents: StoredDocument[]
  terms: Map<string, Posting>
  /** By field and document: how many terms, rounded. */
  lengths: number[][]
}

/** Documents as a layer, in an order that depends on nothing but them: those of a kind stand together and compress well. */
export const layerOf = (documents: readonly SearchableDocument[], analyse: Analyse): Layer => {
  const stored = documents.map((document) => ({ document, stored: toStored(document) }))
  stored.sort((one, other) => compareStored(one.stored, other.stored))
  const terms = new Map<string, Posting>()
  const lengths: number[][] = fields.map(() => [])
  for (const [number, { document }] of stored.entries())
    for (const [field, counts] of analyse(document).entries()) {
      for (const [term, count] of counts) append(partOf(terms, term, field), number, count)
      lengths[field]?.push(roundedLength(counts))
    }
  return { documents: stored.map(({ stored }) => stored), terms, lengths }
}

/** A layer and the numbers of its documents that were changed or taken away since. */
export type WornLayer = { layer: Layer; dead: ReadonlySet<number> }

/** Several layers as one, without their dead: what `layerOf` makes of the living documents. */
export const mergeLayers = (layers: readonly WornLayer[]): Layer => {
  const living = layers.flatMap(({ layer, dead }, from) =>
    layer.documents.flatMap((document, number) => (dead.has(number) ? [] : [{ document, from, number }])),
  )
  living.sort((one, other) => compareStored(one.document, other.document))
  const renumbered = layers.map(() => new Map<number, number>())
  for (const [place, { from, number }] of living.entries()) renumbered[from]?.set(number, place)
  const terms = new Map<string, Posting>()
  for (const [from, { layer }] of layers.entries()) addTerms(terms, layer, renumbered[from] ?? new Map())
  for (const posting of terms.values()) for (const part of posting) sortPart(part)
  const lengths = fields.map((_, field) =>
    living.map(({ from, number }) => layers[from]?.layer.lengths[field]?.[number] ?? 0),
  )
  return { documents: living.map(({ document }) => document), terms, lengths }
}

const addTerms = (terms: Map<string, Posting>, layer: Layer, renumbered: ReadonlyMap<number, number>): void => {
  for (const [term, posting] of layer.terms)
    for (const [field, { documents, counts }] of posting.entries())
      for (const [place, document] of documents.entries()) {
        const number = renumbered.get(document)
        if (number !== undefined) append(partOf(terms, term, field), number, counts[place] ?? 1)
      }
}

const sortPart = (part: FieldPosting): void => {
  const order = part.documents.map((document, place) => ({ document, count: part.counts[place] ?? 1 }))
  order.sort((one, other) => one.document - other.document)
  part.documents = order.map(({ document }) => document)
  part.counts = order.map(({ count }) => count)
}

const partOf = (terms: Map<string, Posting>, term: string, field: number): FieldPosting | undefined => {
  let posting = terms.get(term)
  if (!posting) {
    posting = emptyPosting()
    terms.set(term, posting)
  }
  return posting[field]
}

const append = (part: FieldPosting | undefined, document: number, count: number): void => {
  part?.documents.push(document)
  part?.counts.push(count)
}

const toStored = (document: SearchableDocument): StoredDocument => {
  const { href, type, title, summary, body, category, date, code, facets } = document
  const year = date?.slice(0, 4)
  return {
    card: { href, type, title, excerpt: shorten(summary || body || ''), date, code },
    facets: { type, ...(category && { category }), ...(year && { year }), ...facets },
  }
}

const longestExcerpt = 160

const shorten = (text: string): string => {
  const line = text
    .slice(0, 4 * longestExcerpt)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longestExcerpt) return line
  const cut = line.slice(0, longestExcerpt)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestExcerpt / 2)).toWellFormed()}…`
}

const compareStored = (one: StoredDocument, other: StoredDocument): number => compareText(orderOf(one), orderOf(other))

const orderOf = ({ card, facets }: StoredDocument): string =>
  [card.type, facets.category ?? '', foldWord(card.title), card.href].join('\n')

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
