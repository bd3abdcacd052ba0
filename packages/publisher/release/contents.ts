import { type Bucket, bucketCount, bucketOf, decodeBucket, type Entry, encodeBucket } from './bucket.ts'
import type { Manifest } from './manifest.ts'
import { type Changes, changedBucket, decodeRecent, recentAtMost } from './recent.ts'

export type { Changes } from './recent.ts'

/** How the files of a release are stored: `digests` of buckets, and what changed since these were written. */
export type Stored = { digests: string[]; recent: Changes }

/** All files of a release in memory: buckets as they are stored, and over them what changed since. */
export type Contents = Stored & { buckets: Bucket[]; files: number; bytes: number }

/** A release without files. */
export const emptyContents = (buckets = bucketCount): Contents => ({
  buckets: Array.from({ length: buckets }, () => new Map()),
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
  return { buckets, digests: [...manifest.buckets], recent: decodeRecent(manifest.recent), files, bytes }
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
  return buckets[bucketOf(path, buckets)]?.get(path)
}

/** Every file with its path. */
export function* entriesOf({ buckets, recent }: Contents): Iterable<[string, Entry]> {
  for (const bucket of buckets) for (const file of bucket) if (!recent.has(file[0])) yield file
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
  const folded = foldChanges(contents)
  const digests = [...before.digests]
  for (const number of new Set([...contents.recent.keys()].map((path) => bucketOf(path, digests)))) {
    const text = encodeBucket(folded.buckets[number] ?? new Map())
    digests[number] = text === undefined ? '' : await store(text)
  }
  return { ...folded, digests }
}

/** Contents with recent changes in their buckets; the digests are still those of the old ones. */
export const foldChanges = (contents: Contents): Contents => {
  const buckets = [...contents.buckets]
  for (const [number, changes] of Map.groupBy(contents.recent, ([path]) => bucketOf(path, buckets)))
    buckets[number] = changedBucket(buckets[number], changes)
  return { ...contents, buckets, recent: new Map() }
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
