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
  const limit = now.getTime() - keeping.days * millisecondsOfDay
  for (const { release, createdAt } of newestFirst) {
    const day = createdAt.slice(0, 10)
    if (Date.parse(createdAt) >= limit && !days.has(day)) kept.add(release)
    days.add(day)
  }
  return kept
}
