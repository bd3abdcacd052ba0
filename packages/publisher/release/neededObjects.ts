import { bucketOf } from './bucket.ts'
import { type Listing, type ReadObject, readBucket } from './contents.ts'
import { decodeRecent } from './recent.ts'

/** The objects that some releases need, noted release by release. */
export type NeededObjects = { note: (release: Listing) => Promise<void>; has: (sha256: string) => boolean }

/** Collects what releases need: their buckets, and every file that is not replaced by what changed since. */
export const createNeededObjects = (readObject: ReadObject): NeededObjects => {
  const needed = new Set<string>()
  // Buckets of which every file was noted: of releases that follow each other most are the same.
  const whole = new Set<string>()

  const noteBucket = async (sha256: string, replaced: readonly string[]): Promise<void> => {
    needed.add(sha256)
    if (whole.has(sha256)) return
    if (replaced.length === 0) whole.add(sha256)
    for (const [path, entry] of await readBucket(sha256, readObject))
      if (!replaced.includes(path)) needed.add(entry.sha256)
  }

  return {
    has: (sha256) => needed.has(sha256),
    note: async ({ buckets, recent }) => {
      const changes = decodeRecent(recent)
      for (const entry of changes.values()) if (entry) needed.add(entry.sha256)
      const replaced = Map.groupBy(changes.keys(), (path) => bucketOf(path, buckets))
      for (const [number, sha256] of buckets.entries())
        if (sha256 !== '') await noteBucket(sha256, replaced.get(number) ?? [])
    },
  }
}
