import { deserialize, serialize } from 'node:v8'
import { noDocuments, Snapshot } from '@trangan/contract'
import type { Pause } from '../engine/pause.ts'
import { collections } from '../plan/index.ts'
import type { Collection, DocumentsByKind } from '../plan/portal/kinds.ts'
import { openSpool, readSpooled, type Spool, type SpooledBytes } from './spool.ts'

/**
 * An agency's content as it was read, packed in slices, the first of what is no document. To pack one does not hold up
 * articles of others, and while one is unpacked only a slice of it is in memory twice. It can be handed to another
 * thread; the file that slices lie in is open as long as this object is held where it was made.
 */
export type Parcel = { slices: Slice[]; documents: number }

/** Set aside on the disk; where that cannot be, and where it would not pay, in memory that threads share. */
type Slice = SpooledBytes | Uint8Array

/** Documents in a slice: some 500 KB of articles. */
const sliceSize = 64

type Packing = {
  /** Folder of this machine for what need not stay in memory. */
  folder: string
  /** Called after each slice. */
  pause: Pause
}

/** Packs content as it was read. Throws when a list of documents is not there. */
export const packSnapshot = async (read: Snapshot, { folder, pause }: Packing): Promise<Parcel> => {
  const documents = collections.reduce((sum, collection) => sum + (read[collection]?.length ?? 0), 0)
  const parcel: Parcel = { slices: [], documents }
  const spool = documents > sliceSize ? await openSpool(folder) : undefined
  spool?.belongTo(parcel)
  for (const part of partsOf(read)) {
    parcel.slices.push(await setAside(serialize(part), spool))
    await pause()
  }
  return parcel
}

const setAside = async (packed: Buffer, spool: Spool | undefined): Promise<Slice> => {
  const slice = (await spool?.add(packed)) ?? inSharedMemory(packed)
  giveBack(packed)
  return slice
}

const inSharedMemory = (packed: Buffer): Uint8Array => {
  const copy = new Uint8Array(new SharedArrayBuffer(packed.length))
  copy.set(packed)
  return copy
}

/** Gives the memory of packed content back at once: many of them would call the garbage collector. */
const giveBack = ({ buffer }: Buffer): void => {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
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

/** Unpacks and validates it; throws on content that does not keep to the contract, or was damaged on the disk. */
export const unpackSnapshot = ({ slices: [first, ...slices] }: Parcel): Snapshot => {
  if (!first) throw new Error('An empty parcel holds no content.')
  const snapshot: Snapshot = { ...Furniture.parse(deserialize(bytesOf(first))), ...noDocuments() }
  for (const slice of slices) {
    const part = Documents.parse(deserialize(bytesOf(slice)))
    for (const collection of collections) append(snapshot, collection, part)
  }
  return snapshot
}

const bytesOf = (slice: Slice): Uint8Array => (slice instanceof Uint8Array ? slice : readSpooled(slice))

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

const isSameSlice = (known: Slice, packed: Buffer): boolean => {
  const size = known instanceof Uint8Array ? known.length : known.size
  const isSame = size === packed.length && packed.equals(bytesOf(known))
  giveBack(packed)
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
