import { deserialize, serialize } from 'node:v8'
import { noDocuments, Snapshot } from '@trangan/contract'
import type { Pause } from '../engine/pause.ts'
import { collections } from '../plan/index.ts'
import type { Collection, DocumentsByKind } from '../plan/portal/kinds.ts'

/**
 * An agency's content as it was read, packed in slices, the first of what is no document. To pack one does not hold up
 * articles of others, and while one is unpacked only a slice of it is in memory twice.
 */
export type Parcel = { slices: Uint8Array[]; documents: number }

/** Documents in a slice: some 500 KB of articles. */
const sliceSize = 64

/** Packs content as it was read; `pause` is called after each slice. Throws when a list of documents is not there. */
export const packSnapshot = async (read: Snapshot, pause: Pause): Promise<Parcel> => {
  const slices: Uint8Array[] = []
  for (const part of partsOf(read)) {
    slices.push(serialize(part))
    await pause()
  }
  return { slices, documents: collections.reduce((sum, collection) => sum + read[collection].length, 0) }
}

function* partsOf(read: Snapshot): Iterable<object> {
  const { agency, menus, home, synonyms } = read
  yield { agency, menus, home, synonyms }
  for (const collection of collections) {
    const documents: unknown = read[collection]
    if (!Array.isArray(documents)) throw new Error(`The content source gave no list of ${collection}.`)
    for (let at = 0; at < documents.length; at += sliceSize) yield { [collection]: documents.slice(at, at + sliceSize) }
  }
}

/** Unpacks and validates it; throws on content that does not keep to the contract. */
export const unpackSnapshot = ({ slices: [first, ...slices] }: Parcel): Snapshot => {
  if (!first) throw new Error('An empty parcel holds no content.')
  const snapshot: Snapshot = { ...Furniture.parse(deserialize(first)), ...noDocuments() }
  for (const slice of slices) {
    const part = Documents.parse(deserialize(slice))
    for (const collection of collections) append(snapshot, collection, part)
  }
  return snapshot
}

/** The same parcel in memory that threads share: it is handed to one without a copy, and kept. */
export const sharedParcel = ({ slices, documents }: Parcel): Parcel => ({ slices: slices.map(shared), documents })

const shared = (slice: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(new SharedArrayBuffer(slice.length))
  copy.set(slice)
  return copy
}

/**
 * Whether a parcel holds just what was read; false also when the same was read in another order or way. `pause` is called
 * after each slice.
 */
export const isPacked = async ({ slices }: Parcel, read: Snapshot, pause: Pause): Promise<boolean> => {
  let at = 0
  for (const part of partsOf(read)) {
    const known = slices[at]
    if (!known || !isSameSlice(known, serialize(part))) return false
    at += 1
    await pause()
  }
  return at === slices.length
}

/** Gives the memory of the second one back at once: many of them would call the garbage collector. */
const isSameSlice = (known: Uint8Array, packed: Buffer): boolean => {
  const isSame = packed.equals(known)
  if (packed.buffer instanceof ArrayBuffer) packed.buffer.transfer(0)
  return isSame
}

const furniture = { agency: true, menus: true, home: true, synonyms: true } as const
const Furniture = Snapshot.pick(furniture)
const Documents = Snapshot.omit(furniture).partial()

type Part = { [C in Collection]?: DocumentsByKind[C] | undefined }

const append = <C extends Collection>(to: DocumentsByKind, collection: C, part: Part): void => {
  const documents: Part[C] = part[collection]
  if (documents) to[collection].push(...documents)
}
