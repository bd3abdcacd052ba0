import {
  bucketOf,
  changedBucket,
  decodeBucket,
  decodeRecent,
  type Entry,
  type Manifest,
} from '@trangan/publisher/release'

/** What a tree has to change: the new entry of a path, `undefined` where the file goes. */
export type TreeChanges = Map<string, Entry | undefined>

/** What a manifest says of the files of a release. */
export type Listing = Pick<Manifest, 'buckets' | 'recent'>

/** A release without files. */
export const nothing: Listing = { buckets: [], recent: { files: '', gone: [] } }

type ReadObject = (sha256: string) => Promise<Uint8Array>

/** How one release differs from another: only buckets that differ are read, so the cost is that of the change. */
export const changesBetween = async (before: Listing, after: Listing, readObject: ReadObject): Promise<TreeChanges> => {
  const changes: TreeChanges = new Map()
  const [old, now] = [opened(before, readObject), opened(after, readObject)]
  if (before.buckets.length !== after.buckets.length) {
    noteChanges(changes, await old.all(), await now.all())
    return changes
  }
  for (const number of after.buckets.keys()) {
    const isSame = before.buckets[number] === after.buckets[number]
    if (isSame && !old.recent.has(number) && !now.recent.has(number)) continue
    noteChanges(changes, await old.bucketAt(number), await now.bucketAt(number))
  }
  return changes
}

const noteChanges = (changes: TreeChanges, old: Map<string, Entry>, now: Map<string, Entry>): void => {
  for (const [path, entry] of now)
    if (old.get(path)?.sha256 !== entry.sha256 || old.get(path)?.type !== entry.type) changes.set(path, entry)
  for (const path of old.keys()) if (!now.has(path)) changes.set(path, undefined)
}

/** The buckets of a release as they are now, with what changed since they were written. */
const opened = ({ buckets, recent }: Listing, readObject: ReadObject) => {
  const byBucket = Map.groupBy(decodeRecent(recent), ([path]) => bucketOf(path, buckets))
  const bucketAt = async (number: number): Promise<Map<string, Entry>> => {
    const sha256 = buckets[number]
    const stored = sha256 ? decodeBucket(new TextDecoder().decode(await readObject(sha256))) : undefined
    return changedBucket(stored, byBucket.get(number) ?? [])
  }
  const all = async (): Promise<Map<string, Entry>> => {
    const each = await Promise.all([...buckets.keys()].map(bucketAt))
    return new Map(each.flatMap((bucket) => [...bucket]))
  }
  return { recent: byBucket, bucketAt, all }
}
