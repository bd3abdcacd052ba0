import { collections } from '../plan/index.ts'
import { again, createRoll, type DocumentsText, isText, type SnapshotPart, type SnapshotParts } from './parts.ts'

/** Documents in a slice, or up to twice as many: some 500 KB of articles. */
const sliceSize = 64

/** Parts that are packed as one: JSON text of a list of them, in memory of its own, and the number of documents in it. */
export type SliceOfParts = { text: Buffer; documents: number }

/**
 * The same content in slices of so many documents, whatever the parts are that it is read in; text stays as it was given.
 * Throws at the end when a kind of documents was not among them.
 */
export async function* slicesOf(parts: SnapshotParts): AsyncGenerator<SliceOfParts | typeof again> {
  let roll = createRoll()
  let pieces: Piece[] = []
  for await (const part of parts) {
    if (part === again) {
      roll = createRoll()
      pieces = []
      yield again
      continue
    }
    roll.note(isText(part) ? { [part.kind]: [] } : part)
    for (const piece of isText(part) ? [pieceOfText(part)] : piecesOf(part)) {
      pieces.push(piece)
      if (countOf(pieces) < sliceSize) continue
      yield joined(pieces)
      pieces = []
    }
  }
  roll.check()
  if (pieces.length > 0) yield joined(pieces)
}

/** JSON text of a part, in parts of its own, and the number of documents in it. */
type Piece = { texts: Uint8Array[]; documents: number }

const countOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { documents }) => sum + documents, 0)

const joined = (pieces: readonly Piece[]): SliceOfParts => {
  const texts = pieces.flatMap((piece, at) => [at === 0 ? open : comma, ...piece.texts])
  texts.push(close)
  const text = Buffer.allocUnsafeSlow(texts.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const some of texts) {
    text.set(some, end)
    end += some.length
  }
  return { text, documents: countOf(pieces) }
}

const open = Buffer.from('[')
const comma = Buffer.from(',')
const close = Buffer.from(']')
const endOfDocuments = Buffer.from(']}')

const pieceOfText = ({ kind, text, count }: DocumentsText): Piece => ({
  texts: [Buffer.from(`{${JSON.stringify(kind)}:[`), text, endOfDocuments],
  documents: count,
})

/** What is no document, and each kind's documents in lists of a slice at most. */
function* piecesOf({ agency, menus, home, synonyms, ...part }: SnapshotPart): Iterable<Piece> {
  if (agency || menus || home || synonyms) yield pieceOf({ agency, menus, home, synonyms }, 0)
  for (const collection of collections) {
    const documents: unknown = part[collection]
    if (documents === undefined) continue
    if (!Array.isArray(documents)) throw new Error(`The content source gave no list of ${collection}.`)
    for (let at = 0; at < Math.max(documents.length, 1); at += sliceSize) {
      const some = documents.slice(at, at + sliceSize)
      yield pieceOf({ [collection]: some }, some.length)
    }
  }
}

const pieceOf = (part: SnapshotPart, documents: number): Piece => ({
  texts: [Buffer.from(JSON.stringify(part))],
  documents,
})
