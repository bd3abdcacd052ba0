/** A release as far as keeping it goes. */
export type DatedRelease = { release: number; createdAt: string }

/** How long releases are kept. */
export type Keeping = {
  /** The newest releases, whatever their age. */
  newest: number
  /** Beyond them, the last release of each day for so many days. */
  days: number
}

/** Twenty releases to undo a mistake of today, and a year of days to look something up. */
export const usualKeeping: Keeping = { newest: 20, days: 365 }

const millisecondsOfDay = 24 * 60 * 60 * 1000

/** Numbers of the releases to keep; the live one always is. */
export const releasesToKeep = (options: {
  releases: readonly DatedRelease[]
  live: number
  now: Date
  keeping?: Keeping
}): Set<number> => {
  const { releases, live, now, keeping = usualKeeping } = options
  const newestFirst = [...releases].sort((a, b) => b.release - a.release)
  const kept = new Set([live, ...newestFirst.slice(0, keeping.newest).map(({ release }) => release)])
  const days = new Set<string>()
  // A clock that runs ahead must not make all releases old: a year is counted from the newest one.
  const newest = Math.max(...releases.map(({ createdAt }) => Date.parse(createdAt)))
  const limit = Math.min(now.getTime(), newest) - keeping.days * millisecondsOfDay
  for (const { release, createdAt } of newestFirst) {
    const day = dayOf(createdAt)
    if (Date.parse(createdAt) >= limit && !days.has(day)) kept.add(release)
    days.add(day)
  }
  return kept
}

/** The day as it is told in Việt Nam, seven hours ahead of the record. */
const dayOf = (createdAt: string): string =>
  new Date(Date.parse(createdAt) + 7 * 60 * 60 * 1000).toISOString().slice(0, 10)
