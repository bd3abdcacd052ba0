import { decodeBucket, type Entry } from '@trangan/publisher/release'

/** What a tree has to change: the new entry of a path, `undefined` where the file goes. */
export type TreeChanges = Map<string, Entry | undefined>

/**
 * How one release differs from another, both given by the digests of their buckets: only buckets that differ are read,
 * so the cost is that of the change.
 */
export const changesBetween = async (
  before: readonly string[],
  after: readonly string[],
  readObject: (sha256: string) => Promise<Uint8Array>,
): Promise<TreeChanges> => {
  const changes: TreeChanges = new Map()
  const read = async (sha256: string | undefined): Promise<Map<string, Entry>> =>
    sha256 ? decodeBucket(new TextDecoder().decode(await readObject(sha256))) : new Map()
  for (const [number, sha256] of after.entries()) {
    if (sha256 === before[number]) continue
    const [old, now] = await Promise.all([read(before[number]), read(sha256)])
    for (const [path, entry] of now)
      if (old.get(path)?.sha256 !== entry.sha256 || old.get(path)?.type !== entry.type) changes.set(path, entry)
    for (const path of old.keys()) if (!now.has(path)) changes.set(path, undefined)
  }
  return changes
}
