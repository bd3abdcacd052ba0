import { deserialize, serialize } from 'node:v8'
import { Snapshot } from '@trangan/contract'
import type { Pause } from '../engine/pause.ts'
import { collections } from '../plan/index.ts'
import { again, createGathering, type SnapshotParts } from './parts.ts'
import { type SliceOfParts, slicesOf } from './slicesOf.ts'
import { isSpooled, openSpool, readSpooled, type Spool, type SpooledBytes } from './spool.ts'

/**
 * An agency's content as it was read, packed in slices. To pack one does not hold up articles of others, and while it is
 * read or unpacked only a slice of it is in memory twice. It can be handed to another thread; the file that slices lie in
 * is open as long as this object is held where it was made.
 */
export type Parcel = { slices: Slice[]; documents: number }

/** Set aside on the disk; where that cannot be, and where it would not pay, in memory that threads share. */
type Slice = SpooledBytes | Uint8Array

type Packing = {
  /** Folder of this machine for what need not stay in memory. */
  folder: string
  /** Called after each slice. */
  pause: Pause
  /** What was packed before: when the same is read again in the same order and way, it is the answer. */
  known?: Parcel | undefined
}

/** Packs content as it is read. Rejects when reading fails, or gives no list of a kind of documents. */
export const packContent = async (parts: SnapshotParts, packing: Packing): Promise<Parcel> => {
  let packer = startPacking(packing)
  for await (const slice of slicesOf(parts)) {
    if (slice === again) packer = startPacking(packing)
    else await packer.add(serialize(slice), countOf(slice))
    await packing.pause()
  }
  return packer.finish()
}

const countOf = (slice: SliceOfParts): number =>
  slice.reduce((sum, part) => sum + collections.reduce((count, name) => count + (part[name]?.length ?? 0), 0), 0)

/** As long as slices are those that are known, nothing is written. */
const startPacking = ({ folder, known }: Packing) => {
  let same = 0
  let own: ReturnType<typeof startParcel> | undefined
  let documents = 0

  const startOwn = async () => {
    const started = startParcel(folder)
    for (const slice of known?.slices.slice(0, same) ?? []) await started.add(bytesOf(slice))
    return started
  }

  return {
    add: async (packed: Buffer, count: number): Promise<void> => {
      documents += count
      const expected = known?.slices[same]
      if (!own && expected && isSame(expected, packed)) same += 1
      else {
        own ??= await startOwn()
        await own.add(packed)
      }
      giveBack(packed)
    },
    finish: async (): Promise<Parcel> => {
      if (!own && known && same === known.slices.length) return known
      own ??= await startOwn()
      return own.finish(documents)
    },
  }
}

const startParcel = (folder: string) => {
  const parcel: Parcel = { slices: [], documents: 0 }
  let spool: Spool | undefined

  const setAside = async (packed: Uint8Array): Promise<void> => {
    parcel.slices.push((await spool?.add(packed)) ?? inSharedMemory(packed))
  }
  /** A single slice is not worth a file. */
  const moveToSpool = async (): Promise<void> => {
    spool = await openSpool(folder)
    spool?.belongTo(parcel)
    for (const first of parcel.slices.splice(0)) await setAside(bytesOf(first))
  }

  return {
    add: async (packed: Uint8Array): Promise<void> => {
      if (parcel.slices.length === 1) await moveToSpool()
      await setAside(packed)
    },
    finish: (documents: number): Parcel => {
      parcel.documents = documents
      return parcel
    },
  }
}

const inSharedMemory = (packed: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(new SharedArrayBuffer(packed.length))
  copy.set(packed)
  return copy
}

/** What cannot be read back any more is not the same. */
const isSame = (known: Slice, packed: Buffer): boolean => {
  if (known instanceof Uint8Array) return packed.equals(known)
  try {
    return isSpooled(known, packed)
  } catch {
    return false
  }
}

/** Gives the memory of packed content back at once: many of them would call the garbage collector. */
const giveBack = ({ buffer }: Buffer): void => {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
}

/** Unpacks and validates it; throws on content that does not keep to the contract, or was damaged on the disk. */
export const unpackSnapshot = ({ slices }: Parcel): Snapshot => {
  const gathering = createGathering()
  for (const slice of slices) for (const part of Parts.parse(deserialize(bytesOf(slice)))) gathering.add(part)
  return gathering.whole()
}

const Parts = Snapshot.partial().array()

const bytesOf = (slice: Slice): Uint8Array => (slice instanceof Uint8Array ? slice : readSpooled(slice))
