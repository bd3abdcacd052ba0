import { fields } from '../format/fields.ts'
import { emptyPosting, type Posting } from '../format/posting.ts'
import type { SearchableDocument, StoredDocument } from '../searchableDocument.ts'
import { foldWord } from '../text/spelling.ts'
import { roundedLength, type TermCounts } from './analyse.ts'

/** Some documents of an index with the postings of their terms: a small index of its own. */
export type Layer = {
  documents: StoredDocument[]
  terms: Map<string, Posting>
  /** By field and document: how many terms, rounded. */
  lengths: number[][]
}

/** A document as a layer takes it; its terms are asked for once, one document after the other. */
export type LayerDocument = { stored: StoredDocument; place: string; terms: () => TermCounts[] }

/** Makes a document ready for layers. */
export const layerDocument = (document: SearchableDocument, terms: () => TermCounts[]): LayerDocument => {
  const stored = toStored(document)
  return { stored, place: placeOf(stored), terms }
}

/** Documents as a layer, in an order that depends on nothing but them: those of a kind stand together and compress well. */
export const layerOf = (documents: readonly LayerDocument[]): Layer => {
  const inOrder = [...documents].sort((one, other) => compareText(one.place, other.place))
  const terms = new Map<string, Posting>()
  const lengths: number[][] = fields.map(() => [])
  for (const [number, document] of inOrder.entries())
    for (const [field, counts] of document.terms().entries()) {
      for (const [term, count] of counts) add({ terms, term, field, document: number, count })
      lengths[field]?.push(roundedLength(counts))
    }
  return { documents: inOrder.map(({ stored }) => stored), terms, lengths }
}

type Adding = { terms: Map<string, Posting>; term: string; field: number; document: number; count: number }

const add = ({ terms, term, field, document, count }: Adding): void => {
  let posting = terms.get(term)
  if (!posting) {
    posting = emptyPosting()
    terms.set(term, posting)
  }
  const part = posting[field]
  if (!part || part.documents.length === 0) posting[field] = { documents: [document], counts: [count] }
  else {
    part.documents.push(document)
    part.counts.push(count)
  }
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

const placeOf = ({ card, facets }: StoredDocument): string =>
  [card.type, facets.category ?? '', foldWord(card.title), card.href].join('\n')

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
