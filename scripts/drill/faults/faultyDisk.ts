import type { Disk } from '@trangan/publisher/disk'

/** How a disk fails: once at one write, or from that write on until it is repaired. */
export type Fault = { code: 'ENOSPC' | 'EIO'; at: number; isLasting: boolean }

/** A disk whose writes are counted and fail as told; reads go on. */
export type FaultyDisk = { disk: Disk; writes: () => number; repair: () => void }

/** Puts faults into a disk. A write that finds no space leaves half of its bytes behind. */
export const faultyDisk = (disk: Disk, { code, at, isLasting }: Fault): FaultyDisk => {
  let writes = 0
  let isRepaired = false

  const isFaulty = (): boolean => {
    writes += 1
    return !isRepaired && (isLasting ? writes >= at : writes === at)
  }
  const failure = (what: string): Error => Object.assign(new Error(`${code}: ${what}`), { code })
  const around = <T>(what: string, task: () => T): T => {
    if (isFaulty()) throw failure(what)
    return task()
  }
  const aroundLater = async <T>(what: string, task: () => Promise<T>, otherwise?: () => void): Promise<T> => {
    if (!isFaulty()) return task()
    otherwise?.()
    throw failure(what)
  }

  return {
    writes: () => writes,
    repair: () => {
      isRepaired = true
    },
    disk: {
      ...disk,
      create: (file, bytes) => {
        if (!isFaulty()) return disk.create(file, bytes)
        disk.close(disk.create(file, bytes.subarray(0, bytes.length / 2)))
        throw failure(`write ${file}`)
      },
      // A descriptor is closed whatever its sync says.
      sync: (descriptor) =>
        aroundLater(
          'fsync',
          () => disk.sync(descriptor),
          () => disk.close(descriptor),
        ),
      syncFolder: (folder) => aroundLater(`fsync ${folder}`, () => disk.syncFolder(folder)),
      syncAll: (folder) => aroundLater(`sync ${folder}`, () => disk.syncAll(folder)),
      makeFolder: (folder) => aroundLater(`mkdir ${folder}`, () => disk.makeFolder(folder)),
      rename: (from, to) => around(`rename ${to}`, () => disk.rename(from, to)),
      touch: (file) => around(`touch ${file}`, () => disk.touch(file)),
    },
  }
}
