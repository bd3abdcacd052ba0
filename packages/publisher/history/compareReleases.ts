import type { Target } from '../ports.ts'
import { bucketOf, type Entry } from '../release/bucket.ts'
import { type Contents, entriesOf, entryAt, readContents } from '../release/contents.ts'
import { readPageTitle } from './pageText.ts'

/** A page that two releases do not share. */
export type PageDifference = { path: string; change: 'added' | 'changed' | 'removed'; title: string }

/** What differs between two releases: every page, and how many other files (feeds, search index, pictures). */
export type ReleaseComparison = {
  agency: string
  from: number
  to: number
  pages: PageDifference[]
  otherFiles: { added: number; changed: number; removed: number }
}

type Store = Pick<Target, 'readManifest' | 'readObject'>

/** Compares two kept releases by their signed manifests; bytes are read only for the titles of pages that differ. */
export const compareReleases = async (
  target: Store,
  { agency, from, to }: { agency: string; from: number; to: number },
): Promise<ReleaseComparison> => {
  const [before, after] = [await contentsOf(target, agency, from), await contentsOf(target, agency, to)]
  const otherFiles = { added: 0, changed: 0, removed: 0 }
  const pages: PageDifference[] = []
  for (const { path, change, entry } of differencesOf(before, after)) {
    if (entry.type.startsWith('text/html'))
      pages.push({ path, change, title: readPageTitle(await target.readObject(entry.sha256)) })
    else otherFiles[change] += 1
  }
  return { agency, from, to, pages: pages.sort((a, b) => (a.path < b.path ? -1 : 1)), otherFiles }
}

const contentsOf = async (target: Store, agency: string, release: number): Promise<Contents> =>
  readContents(await target.readManifest(agency, release), target.readObject)

type Difference = Pick<PageDifference, 'path' | 'change'> & { entry: Entry }

/** Buckets that both releases share are passed over. */
function* differencesOf(before: Contents, after: Contents): Iterable<Difference> {
  const { digests } = after
  const recent = new Set([...before.recent.keys(), ...after.recent.keys()].map((path) => bucketOf(path, digests)))
  const isCut = before.digests.length !== digests.length
  const differs = (number: number) => isCut || recent.has(number) || before.digests[number] !== digests[number]
  for (const [path, entry] of entriesOf(onlyBuckets(after, differs))) {
    const old = entryAt(before, path)
    if (!old) yield { path, change: 'added', entry }
    else if (old.sha256 !== entry.sha256) yield { path, change: 'changed', entry }
  }
  for (const [path, entry] of entriesOf(onlyBuckets(before, differs)))
    if (!entryAt(after, path)) yield { path, change: 'removed', entry }
}

const onlyBuckets = (contents: Contents, isWanted: (number: number) => boolean): Contents => ({
  ...contents,
  buckets: contents.buckets.filter((_, number) => isWanted(number)),
})
