import { randomUUID } from 'node:crypto'
import { close, open, readSync, unlink, write } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'

/** Bytes in a file that is open in this process, for all of its threads. */
export type SpooledBytes = { descriptor: number; at: number; size: number; checksum: number }

/** A file for what need not stay in memory. */
export type Spool = {
  /** Writes bytes behind those that are there; `undefined` when they cannot be written, for want of room perhaps. */
  add: (bytes: Uint8Array) => Promise<SpooledBytes | undefined>
  /** The file is closed, and its room given back, when nothing holds `owner` any more. */
  belongTo: (owner: object) => void
}

const closeOf = new FinalizationRegistry((descriptor: number) => close(descriptor))

/**
 * Opens a spool in a folder. Its file has no name any more when this is done, so that nothing of it stays when the process
 * ends, in whatever way. `undefined` where no file can be made.
 */
export const openSpool = async (folder: string): Promise<Spool | undefined> => {
  const descriptor = await openUnnamed(join(folder, `content-${randomUUID()}.tmp`)).catch(() => undefined)
  if (descriptor === undefined) return undefined
  let end = 0
  return {
    add: async (bytes) => {
      const size = bytes.length
      const { bytesWritten } = await promisify(write)(descriptor, bytes, 0, size, end).catch(() => ({
        bytesWritten: 0,
      }))
      if (bytesWritten !== size) return undefined
      end += size
      return { descriptor, at: end - size, size, checksum: crc32(bytes) }
    },
    belongTo: (owner) => closeOf.register(owner, descriptor),
  }
}

const openUnnamed = async (file: string): Promise<number> => {
  const descriptor = await promisify(open)(file, 'wx+', 0o600)
  await promisify(unlink)(file)
  return descriptor
}

/** Reads them back; throws when they are not those that were written. */
export const readSpooled = (spooled: SpooledBytes): Uint8Array => {
  const bytes = Buffer.allocUnsafeSlow(spooled.size)
  if (fill(bytes, spooled) && crc32(bytes) === spooled.checksum) return bytes
  throw new Error(`${spooled.size} bytes of content that were set aside on the disk are damaged.`)
}

/** Whether they are these bytes. Memory is used again from one comparison to the next: many follow each other. */
export const isSpooled = (spooled: SpooledBytes, bytes: Buffer): boolean => {
  if (spooled.size !== bytes.length) return false
  if (scratch.length < spooled.size) scratch = Buffer.allocUnsafeSlow(spooled.size)
  const read = scratch.subarray(0, spooled.size)
  return fill(read, spooled) && bytes.equals(read)
}

let scratch = Buffer.alloc(0)

const fill = (bytes: Buffer, { descriptor, at }: SpooledBytes): boolean => {
  let length = 0
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
    read = readSync(descriptor, bytes, length, bytes.length - length, at + length)
  return length === bytes.length
}
