import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import type { ObjectWriter } from '../../../ports.ts'
import { entriesOf, readContents } from '../../../release/contents.ts'
import { objectFile } from '../../../release/layout.ts'
import { SignedManifest } from '../../../release/manifest.ts'
import { createObjectWriter } from '../../../write/createObjectWriter.ts'
import type { Disk } from '../../../write/disk.ts'
import { formsInFolder } from '../../../write/formsInFolder.ts'
import type { BucketStore } from '../createBucketStore.ts'
import { objectKey } from '../keys.ts'

/** Objects on their way at the same time. */
const concurrency = 16

const readers = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) } as const

/** Brings objects from a bucket into a folder; only bytes that have the digest of their name are taken over. */
export const createObjectFetcher = (options: { store: BucketStore; prefix: string; folder: string; disk: Disk }) => {
  const { store, prefix, folder, disk } = options
  const forms = formsInFolder({ folder, disk })
  let writers = 0
  const openWriter = (): ObjectWriter => {
    writers += 1
    return createObjectWriter({ folder, disk, name: `copy-${process.pid}-${writers}` })
  }

  const download = async (sha256: string): Promise<Uint8Array> => {
    const found = await store.read(objectKey(prefix, sha256))
    if (found && hash('sha256', found.bytes, 'hex') === sha256) return found.bytes
    throw new Error(`Object ${sha256} is ${found ? 'damaged' : 'missing'} in the bucket.`)
  }

  /** Buckets of a manifest are objects as well: taken from the folder where they are there. */
  const bringTo = (writer: ObjectWriter) => async (sha256: string) => {
    const known = disk.stat(objectFile(folder, sha256)) && (await disk.read(objectFile(folder, sha256)))
    if (known && hash('sha256', known, 'hex') === sha256) return known
    const bytes = await download(sha256)
    await writer.add(bytes)
    return bytes
  }

  const fetchMissing = async (writer: ObjectWriter, objects: Iterator<{ sha256: string; size: number }>) => {
    for (let next = objects.next(); !next.done; next = objects.next())
      if (!(await writer.has(next.value))) await writer.add(await download(next.value.sha256))
  }

  return {
    /** Brings everything that a release needs and the folder lacks. */
    fetchContents: async (signedManifest: string): Promise<void> => {
      const { manifest } = SignedManifest.parse(JSON.parse(signedManifest))
      const writer = openWriter()
      try {
        const contents = await readContents(manifest, bringTo(writer))
        const objects = new Map([...entriesOf(contents)].map(([, { sha256, size }]) => [sha256, { sha256, size }]))
        const waiting = objects.values()
        await Promise.all(Array.from({ length: concurrency }, () => fetchMissing(writer, waiting)))
        await writer.flush()
      } catch (error) {
        await writer.discard()
        throw error
      }
    },
    fetchObject: async (sha256: string): Promise<void> => forms.restore(sha256, await download(sha256)),
    fetchForm: async (sha256: string, suffix: '.br' | '.gz'): Promise<boolean> => {
      const found = await store.read(`${objectKey(prefix, sha256)}${suffix}`)
      const bytes = found && (await readers[suffix](found.bytes).catch(() => undefined))
      if (!found || !bytes || hash('sha256', bytes, 'hex') !== sha256) return false
      await forms.write({ sha256, suffix, bytes: found.bytes })
      return true
    },
  }
}
