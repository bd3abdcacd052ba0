import { collections } from '../plan/index.ts'
import { again, createRoll, type SnapshotPart, type SnapshotParts } from './parts.ts'

/** Documents in a slice, or up to twice as many: some 500 KB of articles. */
const sliceSize = 64

/** Parts that are packed as one. */
export type SliceOfParts = SnapshotPart[]

/**
 * The same content in slices of so many documents, whatever the parts are that it is read in. Throws at the end when a kind
 * of documents was not among them.
 */
export async function* slicesOf(parts: SnapshotParts): AsyncGenerator<SliceOfParts | typeof again> {
  let roll = createRoll()
  let slice: SliceOfParts = []
  let documents = 0
  for await (const part of parts) {
    if (part === again) {
      roll = createRoll()
      slice = []
      documents = 0
      yield again
      continue
    }
    roll.note(part)
    for (const [piece, count] of piecesOf(part)) {
      slice.push(piece)
      documents += count
      if (documents < sliceSize) continue
      yield slice
      slice = []
      documents = 0
    }
  }
  roll.check()
  if (slice.length > 0) yield slice
}

/** What is no document, and each kind's documents in lists of a slice at most; with their number. */
function* piecesOf({ agency, menus, home, synonyms, ...part }: SnapshotPart): Iterable<[SnapshotPart, number]> {
  if (agency || menus || home || synonyms) yield [{ agency, menus, home, synonyms }, 0]
  for (const collection of collections) {
    const documents: unknown = part[collection]
    if (documents === undefined) continue
    if (!Array.isArray(documents)) throw new Error(`The content source gave no list of ${collection}.`)
    for (let at = 0; at < Math.max(documents.length, 1); at += sliceSize) {
      const some = documents.slice(at, at + sliceSize)
      yield [{ [collection]: some }, some.length]
    }
  }
}
