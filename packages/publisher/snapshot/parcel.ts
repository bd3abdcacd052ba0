import { deserialize, serialize } from 'node:v8'
import { noDocuments, Snapshot } from '@trangan/contract'
import type { Pause } from '../engine/pause.ts'
import { collections } from '../plan/index.ts'
import type { Collection, DocumentsByKind } from '../plan/portal/kinds.ts'

/**
 * An agency's content on its way to another thread: slices, the first of what is no document. To pack one does not hold
 * up articles of others, and while one is unpacked only a slice of it is in memory twice.
 */
export type Parcel = Uint8Array<ArrayBuffer>[]

/** Documents in a slice: some 500 KB of articles. */
const sliceSize = 64

/** Packs content as it was read; `pause` is called after each slice. Throws when a list of documents is not there. */
export const packSnapshot = async (read: Snapshot, pause: Pause): Promise<Parcel> => {
  const { agency, menus, home, synonyms } = read
  const parcel = [pack({ agency, menus, home, synonyms })]
  for (const collection of collections) {
    const documents: unknown = read[collection]
    if (!Array.isArray(documents)) throw new Error(`The content source gave no list of ${collection}.`)
    for (let at = 0; at < documents.length; at += sliceSize) {
      parcel.push(pack({ [collection]: documents.slice(at, at + sliceSize) }))
      await pause()
    }
  }
  return parcel
}

/** Unpacks and validates it; throws on content that does not keep to the contract. */
export const unpackSnapshot = ([first, ...slices]: Parcel): Snapshot => {
  if (!first) throw new Error('An empty parcel holds no content.')
  const snapshot: Snapshot = { ...Furniture.parse(deserialize(first)), ...noDocuments() }
  for (const slice of slices) {
    const part = Documents.parse(deserialize(slice))
    for (const collection of collections) append(snapshot, collection, part)
  }
  return snapshot
}

const furniture = { agency: true, menus: true, home: true, synonyms: true } as const
const Furniture = Snapshot.pick(furniture)
const Documents = Snapshot.omit(furniture).partial()

type Part = { [C in Collection]?: DocumentsByKind[C] | undefined }

const append = <C extends Collection>(to: DocumentsByKind, collection: C, part: Part): void => {
  const documents: Part[C] = part[collection]
  if (documents) to[collection].push(...documents)
}

/** `serialize` gives a buffer with memory of its own, which can be handed over. */
const pack = (value: unknown): Uint8Array<ArrayBuffer> => {
  const { buffer, byteOffset, byteLength } = serialize(value)
  return new Uint8Array(buffer, byteOffset, byteLength)
}
