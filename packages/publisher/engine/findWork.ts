import { searchIndexFolder } from '@trangan/contract/paths'
import type { Plan, PlannedFile } from '../plan/index.ts'
import type { Entry } from '../release/bucket.ts'
import { type Contents, entriesOf, entryAt } from '../release/contents.ts'

/** What a release has to do: paths to look at, files that go, and files of an older build that stay a while. */
export type Work = { paths: Iterable<string>; removed: string[]; retired: [string, Entry][] }

/** Compares a plan with what is live, by paths alone; nothing is rendered yet. */
export const findWork = (options: { plan: Plan; live: Contents; affected: Set<string> | undefined }): Work => {
  const { plan, live, affected } = options
  if (affected)
    return {
      paths: affected,
      ...sortGone(
        [...affected].filter((path) => !plan.fileAt(path)),
        live,
      ),
    }
  const paths = new Set(plan.paths())
  const absent = [...entriesOf(live)].map(([path]) => path).filter((path) => !paths.has(path))
  return { paths, ...sortGone(absent, live) }
}

/** Whether a planned file is live already, byte for byte. */
export const isLive = (file: PlannedFile, entry: Entry | undefined): boolean =>
  entry !== undefined && entry.input === file.input && entry.type === file.type && !entry.isRetired

/**
 * Hashed files (styles, scripts, the search index) that a portal has no more stay until others of them go, for open browser
 * windows; the ones that stayed before go when new ones take their place.
 */
const sortGone = (paths: string[], live: Contents): Pick<Work, 'removed' | 'retired'> => {
  const entries = paths.flatMap((path): [string, Entry][] => {
    const entry = entryAt(live, path)
    return entry ? [[path, entry]] : []
  })
  const leaving = entries.filter(([path, entry]) => isHashed(path) && !entry.isRetired)
  const removed = entries.filter(([path, entry]) => !isHashed(path) || (entry.isRetired && leaving.length > 0))
  return {
    removed: removed.map(([path]) => path),
    retired: leaving.map(([path, entry]) => [path, { ...entry, isRetired: true }]),
  }
}

const isHashed = (path: string): boolean =>
  path.startsWith('/_astro/') || path.startsWith('/giao-dien/') || path.startsWith(searchIndexFolder)
