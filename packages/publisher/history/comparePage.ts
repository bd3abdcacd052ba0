import type { Target } from '../ports.ts'
import { readEntry } from '../release/contents.ts'
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

const textAt = async ({ readObject }: Store, manifest: Manifest, path: string): Promise<string[]> => {
  const entry = await readEntry(manifest, path, readObject)
  if (!entry?.type.startsWith('text/html')) return []
  return readPageText(new TextDecoder().decode(await readObject(entry.sha256)))
}
