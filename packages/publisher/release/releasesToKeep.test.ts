import { describe, expect, it } from 'vitest'
import { releasesToKeep } from './releasesToKeep.ts'

const now = new Date('2026-11-23T00:00:00.000Z')

/** Four releases a day, the newest today. */
const releases = Array.from({ length: 4_000 }, (_, index) => ({
  release: 4_000 - index,
  createdAt: new Date(now.getTime() - index * 6 * 60 * 60 * 1000).toISOString(),
}))

describe('releases to keep', () => {
  it('are the newest ones and one of each day of a year', () => {
    const kept = releasesToKeep({ releases, live: 4_000, now })
    for (let release = 3_981; release <= 4_000; release += 1) expect(kept.has(release)).toBe(true)
    expect(kept.size).toBeGreaterThan(365)
    expect(kept.size).toBeLessThanOrEqual(20 + 366)
    expect(kept.has(1)).toBe(false)
  })

  it('of each day in Việt Nam are the last one', () => {
    const kept = releasesToKeep({ releases, live: 4_000, now, keeping: { newest: 0, days: 3 } })
    expect([...kept].sort((a, b) => b - a)).toEqual([4_000, 3_998, 3_994, 3_990])
  })

  it('are the same when the clock runs ten years ahead', () => {
    const ahead = new Date(now.getTime() + 10 * 365 * 24 * 60 * 60 * 1000)
    expect(releasesToKeep({ releases, live: 4_000, now: ahead })).toEqual(
      releasesToKeep({ releases, live: 4_000, now }),
    )
  })

  it('hold the live one, however old it is', () => {
    expect(releasesToKeep({ releases, live: 7, now, keeping: { newest: 1, days: 0 } })).toEqual(new Set([7, 4_000]))
  })
})
