import type { DatedRelease } from '../release/releasesToKeep.ts'

/**
 * The kept release that was live at a moment: the last one that was made before it. `undefined` when the portal was not
 * published then, or nothing of that time is kept.
 * @example releaseAt(releases, new Date('2026-11-20T17:00:00+07:00'))?.release // 41
 */
export const releaseAt = <T extends DatedRelease>(releases: readonly T[], moment: Date): T | undefined =>
  releases
    .filter(({ createdAt }) => Date.parse(createdAt) <= moment.getTime())
    // By number, not by time: a clock that was put back does not put back the releases.
    .reduce<T | undefined>((last, next) => (last && last.release > next.release ? last : next), undefined)
