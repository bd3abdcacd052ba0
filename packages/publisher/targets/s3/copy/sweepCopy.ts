import { join } from 'node:path'
import { liveFile, objectFile, releaseFile, releasesFolder } from '../../../release/layout.ts'
import { readPointerText, SignedManifest } from '../../../release/manifest.ts'
import { createNeededObjects, type NeededObjects } from '../../../release/neededObjects.ts'
import type { Disk } from '../../../write/disk.ts'

/** Milliseconds for which what is not live any more stays: visitors may be reading it, or looking back at it. */
const grace = 24 * 60 * 60 * 1000

type Sweep = { folder: string; disk: Disk; now: number }

/** Removes releases that are not live and objects that no release in the folder needs, a day after they came. */
export const sweepCopy = async (sweep: Sweep): Promise<void> => {
  const { folder, disk } = sweep
  const needed = createNeededObjects((sha256) => disk.read(objectFile(folder, sha256)))
  for (const agency of await disk.list(join(folder, 'agencies'))) await sweepReleases(sweep, agency, needed)
  for (const prefix of await disk.list(join(folder, 'objects')))
    for (const name of await disk.list(join(folder, 'objects', prefix)))
      if (!needed.has(name.slice(0, 64))) removeIfOld(sweep, join(folder, 'objects', prefix, name))
}

/** Removes an agency's old releases, and notes what the others need. */
const sweepReleases = async (sweep: Sweep, agency: string, needed: NeededObjects): Promise<void> => {
  const { folder, disk } = sweep
  const live = readPointerText(await textOf(disk, liveFile(folder, agency)))
  for (const name of await disk.list(releasesFolder(folder, agency))) {
    const release = Number.parseInt(name, 10)
    if (release !== live.release && removeIfOld(sweep, join(releasesFolder(folder, agency), name))) continue
    if (name === `${release}.json`) await noteNeeded(sweep, { agency, release }, needed)
  }
}

const noteNeeded = async (
  { folder, disk }: Sweep,
  { agency, release }: { agency: string; release: number },
  needed: NeededObjects,
): Promise<void> => {
  const text = await textOf(disk, releaseFile(folder, agency, release))
  const { manifest } = SignedManifest.parse(JSON.parse(text))
  await needed.note(manifest)
}

const removeIfOld = ({ disk, now }: Sweep, file: string): boolean => {
  const found = disk.stat(file)
  if (!found || now - found.modifiedAt <= grace) return false
  disk.remove(file)
  return true
}

const textOf = async (disk: Disk, file: string): Promise<string> => new TextDecoder().decode(await disk.read(file))
