import { type Bucket, bucketCount, bucketOf, decodeBucket, type Entry, encodeBucket } from './bucket.ts'
import type { Manifest } from './manifest.ts'

/** All files of a release in memory, in the buckets in which they are stored. */
export type Contents = { buckets: Bucket[]; digests: string[]; files: number; bytes: number }

/** What a release changes: the new entry of a path, `undefined` where the file goes. */
export type Changes = Map<string, Entry | undefined>

/** A release without files. */
export const emptyContents = (): Contents => ({
  buckets: Array.from({ length: bucketCount }, () => new Map()),
  digests: Array.from({ length: bucketCount }, () => ''),
  files: 0,
  bytes: 0,
})

/** Reads all buckets of a release. */
export const readContents = async (
  manifest: Manifest,
  readObject: (sha256: string) => Promise<Uint8Array>,
): Promise<Contents> => {
  const decoder = new TextDecoder()
  const buckets = await Promise.all(
    manifest.buckets.map(async (sha256): Promise<Bucket> => {
      return sha256 === '' ? new Map() : decodeBucket(decoder.decode(await readObject(sha256)))
    }),
  )
  return { buckets, digests: [...manifest.buckets], files: manifest.files, bytes: manifest.bytes }
}

export const entryAt = (contents: Contents, path: string): Entry | undefined =>
  contents.files === 0 ? undefined : contents.buckets[bucketOf(path)]?.get(path)

/** Every file with its path. */
export function* entriesOf({ buckets }: Contents): Iterable<[string, Entry]> {
  for (const bucket of buckets) yield* bucket
}

/**
 * Contents with changes in place, and the text of each bucket that is new; `before` stays as it is, so that a release
 * that fails leaves no trace. `store` takes the text of a new bucket and answers with its digest.
 */
export const withChanges = async (
  before: Contents,
  changes: Changes,
  store: (text: string) => Promise<string>,
): Promise<Contents> => {
  const { contents, touched } = mergeChanges(before, changes)
  for (const number of touched) {
    const text = encodeBucket(contents.buckets[number] ?? new Map())
    contents.digests[number] = text === undefined ? '' : await store(text)
  }
  return contents
}

/** The same without storing anything: the digests of the buckets that were touched are still the old ones. */
export const mergeChanges = (before: Contents, changes: Changes): { contents: Contents; touched: Set<number> } => {
  const contents: Contents = { ...before, buckets: [...before.buckets], digests: [...before.digests] }
  const touched = new Set<number>()
  for (const [path, entry] of changes) {
    const number = bucketOf(path)
    if (!touched.has(number)) contents.buckets[number] = new Map(contents.buckets[number])
    touched.add(number)
    replace(contents, contents.buckets[number] ?? new Map(), { path, entry })
  }
  return { contents, touched }
}

const replace = (contents: Contents, bucket: Bucket, change: { path: string; entry: Entry | undefined }): void => {
  const old = bucket.get(change.path)
  contents.files += (change.entry ? 1 : 0) - (old ? 1 : 0)
  contents.bytes += (change.entry?.size ?? 0) - (old?.size ?? 0)
  if (change.entry) bucket.set(change.path, change.entry)
  else bucket.delete(change.path)
}
