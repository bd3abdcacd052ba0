import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import type { Encoding } from './livePortals.ts'

/** Files remembered as proven: more than a province has. */
const remembered = 100_000

/** Proves that an open file holds the bytes of a digest. */
export type Prover = (opened: {
  path: string
  handle: FileHandle
  sha256: string
  encoding: Encoding
}) => Promise<boolean>

/**
 * Reads a file once before it is sent for the first time, and again only when it was changed on disk: a byte altered
 * behind our back is never served.
 */
export const createProver = (): Prover => {
  const proven = new Map<string, string>()
  return async ({ path, handle, sha256, encoding }) => {
    const stamp = await stampOf(handle)
    if (proven.get(path) === stamp) return true
    if ((await digestOf(handle, encoding)) !== sha256) return false
    proven.delete(path)
    proven.set(path, stamp)
    const oldest = proven.size > remembered ? proven.keys().next().value : undefined
    if (oldest !== undefined) proven.delete(oldest)
    return true
  }
}

const stampOf = async (handle: FileHandle): Promise<string> => {
  const { ino, mtimeNs, ctimeNs, size } = await handle.stat({ bigint: true })
  return `${ino}:${mtimeNs}:${ctimeNs}:${size}`
}

const unpackers = {
  identity: () => new PassThrough(),
  br: () => createBrotliDecompress(),
  gzip: () => createGunzip(),
} as const

/** The digest of what a visitor would have after unpacking; `undefined` when it cannot be unpacked. */
const digestOf = async (handle: FileHandle, encoding: Encoding): Promise<string | undefined> => {
  const digest = createHash('sha256')
  try {
    await pipeline(Readable.from(chunksOf(handle)), unpackers[encoding](), digest)
    return digest.digest('hex')
  } catch {
    return undefined
  }
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(64 * 1024), 0, 64 * 1024, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}
