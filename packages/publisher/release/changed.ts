import { type Changes, type Contents, entriesOf, entryAt } from './contents.ts'
import { decodeRecent, encodeRecent, type Recent } from './recent.ts'

/** What a release changes: how many files at once, and which ones when that is asked for. */
export type Changed = Counts & { all: () => Changes }

type Counts = { added: number; changed: number; removed: number }

/** The same for another thread; of a first release, whose contents are all new, the counts are enough. */
export type PackedChanged = Counts & { list?: Recent }

/** Changes that are at hand, counted by what was there before. */
export const changedFrom = (before: Contents, changes: Changes): Changed => {
  const counts = { added: 0, changed: 0, removed: 0 }
  for (const [path, entry] of changes)
    counts[entry === undefined ? 'removed' : entryAt(before, path) ? 'changed' : 'added'] += 1
  return { ...counts, all: () => changes }
}

export const packChanged = (before: Contents, { all, ...counts }: Changed): PackedChanged =>
  before.files === 0 ? counts : { ...counts, list: encodeRecent(all()) }

/** `after` is the contents of the release. */
export const unpackChanged = ({ list, ...counts }: PackedChanged, after: Contents): Changed => ({
  ...counts,
  all: () => (list ? decodeRecent(list) : new Map(entriesOf(after))),
})

/** Whether there is nothing to release. */
export const isUnchanged = ({ added, changed, removed }: Counts): boolean => added + changed + removed === 0
