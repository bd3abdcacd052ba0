import { z } from 'zod'
import { type Bucket, decodeBucket, type Entry, encodeBucket } from './bucket.ts'

/** What a release changes: the new entry of a path, `undefined` where the file goes. */
export type Changes = Map<string, Entry | undefined>

/**
 * What changed since the buckets of a release were written. It stands in the manifest itself, so that one article does
 * not write a dozen buckets; when it has grown, the buckets that it touches are written and it begins anew.
 */
export const Recent = z.object({
  /** New entries, as a bucket writes them; '' when there are none. */
  files: z.string(),
  /** Paths that went. */
  gone: z.array(z.string()),
})
export type Recent = z.infer<typeof Recent>

/** Changes that a manifest carries at most: some 50 KB of it, and 200 single articles between two writings of buckets. */
export const recentAtMost = 256

/** A bucket with those changes in place that belong to it; the given one stays as it is. */
export const changedBucket = (bucket: Bucket | undefined, changes: Iterable<[string, Entry | undefined]>): Bucket => {
  const changed = new Map(bucket)
  for (const [path, entry] of changes)
    if (entry) changed.set(path, entry)
    else changed.delete(path)
  return changed
}

/** Changes as a manifest carries them: equal changes, equal text, in whatever order they came. */
export const encodeRecent = (changes: Changes): Recent => {
  const files = new Map([...changes].flatMap(([path, entry]) => (entry ? [[path, entry] as const] : [])))
  const gone = [...changes.keys()].filter((path) => !files.has(path)).sort()
  return { files: encodeBucket(files) ?? '', gone }
}

/** Reads what `encodeRecent` wrote. */
export const decodeRecent = ({ files, gone }: Recent): Changes => {
  const changes: Changes = files === '' ? new Map() : decodeBucket(files)
  for (const path of gone) changes.set(path, undefined)
  return changes
}
