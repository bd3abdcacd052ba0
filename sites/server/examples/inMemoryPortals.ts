import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Encoding, LivePortals, PublishedFile } from '../livePortals.ts'

/** A file of an example portal; `isCompressed` adds its brotli and gzip forms. */
export type ExampleFile = { text: string; type: string; isCompressed?: boolean }

/** Portals that live in memory, by host name and path: for tests and for trying the server without a publisher. */
export const inMemoryPortals = (portals: Record<string, Record<string, ExampleFile>>): LivePortals => {
  const objects = new Map<string, Partial<Record<Encoding, Buffer>>>()
  const keep = (file: ExampleFile): PublishedFile => {
    const bytes = Buffer.from(file.text)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const compressed = file.isCompressed ? { br: brotliCompressSync(bytes), gzip: gzipSync(bytes) } : {}
    objects.set(sha256, { identity: bytes, ...compressed })
    return { sha256, size: bytes.length, type: file.type }
  }
  return {
    portalAt: async (host) => {
      const files = Object.hasOwn(portals, host) ? portals[host] : undefined
      if (!files) return undefined
      const lookup = async (path: string) => {
        const file = Object.hasOwn(files, path) ? files[path] : undefined
        return file && keep(file)
      }
      return { agency: host, origin: `http://${host}`, lookup }
    },
    open: async (file, encoding) => {
      const bytes = objects.get(file.sha256)?.[encoding]
      return bytes && { size: bytes.length, read: (range) => slices(bytes, range), close: async () => {} }
    },
    portalOfRelease: async () => undefined,
    publicKeys: async () => [],
    count: async () => Object.keys(portals).length,
  }
}

async function* slices(bytes: Buffer, { start, end }: { start: number; end: number }): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(start, end + 1)
}
