import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Does something in a folder on the disk that is gone afterwards. */
export const inTemporaryFolder = <T>(task: (folder: string) => Promise<T>): Promise<T> => inFolderOf(tmpdir(), task)

/** The same on a disk in memory where the system has one, so that programs are compared and not disks. */
export const inMemoryFolder = <T>(task: (folder: string) => Promise<T>): Promise<T> =>
  inFolderOf(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), task)

const inFolderOf = async <T>(parent: string, task: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(parent, 'trangan-bench-'))
  try {
    return await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
