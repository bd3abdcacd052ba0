import type { Target } from '../ports.ts'
import { bucketOf, decodeBucket } from '../release/bucket.ts'
import type { Manifest } from '../release/manifest.ts'
import { type DiffLine, diffLines } from './diffLines.ts'
import { readPageText } from './pageText.ts'

type Store = Pick<Target, 'readManifest' | 'readObject'>

/** What became of the words of one page between two releases; a page that is not there has no words. */
export const comparePage = async (
  target: Store,
  { agency, from, to, path }: { agency: string; from: number; to: number; path: string },
): Promise<DiffLine[]> => {
  const [before, after] = await Promise.all(
    [from, to].map(async (release) => textAt(target, await target.readManifest(agency, release), path)),
  )
  return diffLines(before ?? [], after ?? [])
}

/** Reads the one bucket in which the page stands. */
const textAt = async ({ readObject }: Store, manifest: Manifest, path: string): Promise<string[]> => {
  const decoder = new TextDecoder()
  const sha256 = manifest.buckets[bucketOf(path)]
  const entry = sha256 ? decodeBucket(decoder.decode(await readObject(sha256))).get(path) : undefined
  return entry?.type.startsWith('text/html') ? readPageText(decoder.decode(await readObject(entry.sha256))) : []
}
