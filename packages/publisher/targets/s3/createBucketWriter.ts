import { hash } from 'node:crypto'
import type { ObjectWriter } from '../../ports.ts'
import type { BucketStore } from './createBucketStore.ts'

/** Objects on their way at the same time. */
const usualConcurrency = 16

/** An object this old is renewed before a new release counts on it: the garbage collector takes those of an hour. */
const renewAfter = 30 * 60 * 1000

type Options = { store: BucketStore; keyOf: (sha256: string) => string; concurrency?: number; now?: () => number }

/** Uploads objects while others are being made; `flush` waits for all of them, and fails if one did. */
export const createBucketWriter = ({
  store,
  keyOf,
  concurrency = usualConcurrency,
  now = Date.now,
}: Options): ObjectWriter => {
  const uploads = new Map<string, Promise<void>>()
  const running = new Set<Promise<void>>()

  const upload = (sha256: string, bytes: Uint8Array): void => {
    const uploading = store.write({ key: keyOf(sha256), bytes, type: 'application/octet-stream' }).then(() => {})
    uploads.set(sha256, uploading)
    // Who waits for a place asks only for its end; how it ended is told by `flush`.
    const ended = uploading.catch(() => {}).finally(() => running.delete(ended))
    running.add(ended)
  }

  return {
    add: async (bytes) => {
      const sha256 = hash('sha256', bytes, 'hex')
      while (running.size >= concurrency) await Promise.race(running)
      if (!uploads.has(sha256)) upload(sha256, Buffer.from(bytes))
      return { sha256, size: bytes.length }
    },
    has: async ({ sha256, size }) => {
      if (uploads.has(sha256)) return true
      const found = await store.stat(keyOf(sha256))
      if (found?.size !== size) return false
      if (now() - found.modifiedAt > renewAfter) await store.touch(keyOf(sha256))
      return true
    },
    flush: async () => {
      const all = [...uploads.values()]
      await Promise.all(running)
      uploads.clear()
      await Promise.all(all)
    },
    // What was sent is whole: the garbage collector takes it.
    discard: async () => {
      await Promise.all(running)
      uploads.clear()
    },
  }
}
