import { type Bucket, bucketCount, bucketOf, decodeBucket, type Entry, encodeBucket } from './bucket.ts'
import { bucketOfEntries, bucketOfText, type LazyBucket } from './lazyBucket.ts'
import type { Manifest } from './manifest.ts'
import { type Changes, changedBucket, decodeRecent, recentAtMost } from './recent.ts'

export type { Changes } from './recent.ts'

/** What both forms of contents have: `digests` of the buckets, and what changed since these were written. */
type Stored = { digests: string[]; recent: Changes; files: number; bytes: number }

/** All files of a release in memory: buckets as they are stored, and over them what changed since. */
export type Contents = Stored & { buckets: LazyBucket[] }

/** The same for another thread: buckets as text, which is copied in one piece. */
export type PackedContents = Stored & { texts: string[] }

export const packContents = ({ buckets, ...stored }: Contents): PackedContents => ({
  ...stored,
  texts: buckets.map((bucket) => bucket.text()),
})

export const unpackContents = ({ texts, ...stored }: PackedContents): Contents => ({
  ...stored,
  buckets: texts.map(bucketOfText),
})

/** A release without files. */
export const emptyContents = (buckets = bucketCount): Contents => ({
  buckets: Array.from({ length: buckets }, () => bucketOfText('')),
  digests: Array.from({ length: buckets }, () => ''),
  recent: new Map(),
  files: 0,
  bytes: 0,
})

export type ReadObject = (sha256: string) => Promise<Uint8Array>
/** What a manifest says of the files of a release. */
export type Listing = Pick<Manifest, 'buckets' | 'recent'>

/** Reads all files of a release. */
export const readContents = async (manifest: Manifest, readObject: ReadObject): Promise<Contents> => {
  const { files, bytes } = manifest
  const buckets = await Promise.all(manifest.buckets.map((sha256) => readBucket(sha256, readObject)))
  return {
    buckets: buckets.map((bucket) => bucketOfEntries(bucket)),
    digests: [...manifest.buckets],
    recent: decodeRecent(manifest.recent),
    files,
    bytes,
  }
}

/** The file at a path of a release; one bucket is read at most. */
export const readEntry = async (
  { buckets, recent }: Listing,
  path: string,
  readObject: ReadObject,
): Promise<Entry | undefined> => {
  const changes = decodeRecent(recent)
  if (changes.has(path)) return changes.get(path)
  return (await readBucket(buckets[bucketOf(path, buckets)] ?? '', readObject)).get(path)
}

/** Reads a stored bucket, as it was written. */
export const readBucket = async (sha256: string, readObject: ReadObject): Promise<Bucket> =>
  sha256 === '' ? new Map() : decodeBucket(new TextDecoder().decode(await readObject(sha256)))

export const entryAt = ({ files, recent, buckets }: Contents, path: string): Entry | undefined => {
  if (files === 0 || recent.has(path)) return recent.get(path)
  return buckets[bucketOf(path, buckets)]?.entries().get(path)
}

/** Every file with its path. */
export function* entriesOf({ buckets, recent }: Contents): Iterable<[string, Entry]> {
  for (const bucket of buckets) for (const file of bucket.entries()) if (!recent.has(file[0])) yield file
  for (const [path, entry] of recent) if (entry) yield [path, entry]
}

/**
 * Contents with changes in place; `before` stays as it is, so that a release that fails leaves no trace. A first release
 * and one with many changes since the last such one store buckets: `store` takes a text and answers with its digest.
 */
export const withChanges = async (
  before: Contents,
  changes: Changes,
  store: (text: string) => Promise<string>,
): Promise<Contents> => {
  const contents = mergeChanges(before, changes)
  if (before.files > 0 && contents.recent.size <= recentAtMost) return contents
  const buckets = [...contents.buckets]
  const digests = [...contents.digests]
  for (const [number, some] of Map.groupBy(contents.recent, ([path]) => bucketOf(path, buckets))) {
    const bucket = changedBucket(buckets[number]?.entries(), some)
    const text = encodeBucket(bucket)
    buckets[number] = bucketOfEntries(bucket, text)
    digests[number] = text === undefined ? '' : await store(text)
  }
  return { ...contents, buckets, digests, recent: new Map() }
}

/** The same without storing anything: all changes are recent ones. */
export const mergeChanges = (before: Contents, changes: Changes): Contents => {
  const contents: Contents = { ...before, recent: new Map(before.recent) }
  for (const [path, entry] of changes) {
    const old = entryAt(before, path)
    contents.files += (entry ? 1 : 0) - (old ? 1 : 0)
    contents.bytes += (entry?.size ?? 0) - (old?.size ?? 0)
    contents.recent.set(path, entry)
  }
  return contents
}
