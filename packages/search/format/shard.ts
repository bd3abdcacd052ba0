import { createReader, createWriter, type Reader, type Writer } from './bytes.ts'
import { fields } from './fields.ts'
import type { FieldPosting, Posting } from './posting.ts'
import { sharedLength } from './separators.ts'

/** Terms in ascending order with their postings. */
export type Entries = readonly (readonly [term: string, posting: Posting])[]

/**
 * A shard: its terms, each without what it shares with the one before it; then, for all terms, documents as distances;
 * then counts, where one of them is more than 1. Like stands beside like, which is what makes it compress.
 */
export const encodeShard = (entries: Entries): Uint8Array => {
  const writer = createWriter()
  writer.number(entries.length)
  let before = ''
  for (const [term] of entries) {
    const shared = sharedLength(before, term)
    writer.number(shared)
    writer.text(term.slice(shared))
    before = term
  }
  for (const [, posting] of entries) for (const part of posting) writeDocuments(writer, part)
  for (const [, posting] of entries) for (const part of posting) writeCounts(writer, part)
  return writer.bytes()
}

/** The terms of a shard with their postings. */
export const decodeShard = (bytes: Uint8Array): Map<string, Posting> => {
  const reader = createReader(bytes)
  const terms = readTerms(reader)
  const parts = terms.map(() => fields.map(() => readDocuments(reader)))
  const postings = parts.map((posting) => posting.map((part) => readCounts(reader, part)))
  return new Map(terms.map((term, place) => [term, postings[place] ?? []]))
}

const readTerms = (reader: Reader): string[] => {
  const terms: string[] = []
  let term = ''
  for (let left = reader.number(); left > 0; left -= 1) {
    term = term.slice(0, reader.number()) + reader.text()
    terms.push(term)
  }
  return terms
}

const writeDocuments = (writer: Writer, { documents, counts }: FieldPosting): void => {
  writer.number(documents.length * 2 + (hasCounts(counts) ? 1 : 0))
  let before = -1
  for (const document of documents) {
    writer.number(document - before - 1)
    before = document
  }
}

type Documents = { documents: number[]; isCounted: boolean }

const readDocuments = (reader: Reader): Documents => {
  const head = reader.number()
  const documents: number[] = []
  let document = -1
  for (let left = Math.floor(head / 2); left > 0; left -= 1) {
    document += reader.number() + 1
    documents.push(document)
  }
  return { documents, isCounted: head % 2 === 1 }
}

const hasCounts = (counts: readonly number[]): boolean => counts.some((count) => count > 1)

const writeCounts = (writer: Writer, { counts }: FieldPosting): void => {
  if (hasCounts(counts)) for (const count of counts) writer.number(count)
}

const readCounts = (reader: Reader, { documents, isCounted }: Documents): FieldPosting => ({
  documents,
  counts: documents.map(() => (isCounted ? reader.number() : 1)),
})
