import type { Engine } from './engine/engine.ts'
import { createPause } from './engine/pause.ts'
import { createNeededObjects, type NeededObjects } from './release/neededObjects.ts'
import { type Keeping, releasesToKeep } from './release/releasesToKeep.ts'

/** Objects younger than this may belong to a release that is being made: milliseconds. */
const graceForObjects = 60 * 60 * 1000

/** What was taken away. */
export type GarbageReport = { releases: number; objects: number; bytes: number }

/**
 * Removes old releases and every object that no kept release needs. Nothing goes when a kept manifest cannot be read:
 * what it needs is then unknown.
 */
export const collectGarbage = async (engine: Engine, keeping?: Keeping): Promise<GarbageReport> => {
  const { target, now } = engine
  const report: GarbageReport = { releases: 0, objects: 0, bytes: 0 }
  const needed = createNeededObjects(target.readObject)
  for (const agency of await target.listAgencies())
    report.releases += await collectReleases({ engine, agency, needed, keeping })
  const pause = createPause()
  for await (const { sha256, size, modifiedAt } of target.listObjects()) {
    if (!needed.has(sha256) && now().getTime() - modifiedAt > graceForObjects) {
      await target.removeObject(sha256)
      report.objects += 1
      report.bytes += size
    }
    await pause()
  }
  await target.removeLeftovers?.(now().getTime() - graceForObjects)
  return report
}

type Collecting = { engine: Engine; agency: string; needed: NeededObjects; keeping: Keeping | undefined }

/** Removes an agency's old releases, and notes what the others need. */
const collectReleases = async ({ engine, agency, needed, keeping }: Collecting): Promise<number> => {
  const { target, now } = engine
  const live = await target.readPointer(agency)
  if (!live) return 0
  const numbers = await target.listReleases(agency)
  const manifests = await Promise.all(numbers.map((release) => target.readManifest(agency, release)))
  const kept = releasesToKeep({ releases: manifests, live: live.release, now: now(), ...(keeping ? { keeping } : {}) })
  for (const manifest of manifests) if (kept.has(manifest.release)) await needed.note(manifest)
  const old = numbers.filter((release) => !kept.has(release) && release < live.release)
  for (const release of old) await target.removeRelease(agency, release)
  return old.length
}
