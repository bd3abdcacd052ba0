import { hash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { ObjectWriter } from '../ports.ts'
import { incomingFolder, objectFile } from '../release/layout.ts'
import type { Disk } from './disk.ts'

/** From so many files on, one sync of the whole file system is cheaper than one of each file. */
const manyFiles = 64

type Pending = { temporary: string; file: string; descriptor: number | undefined }

/**
 * Writes objects under temporary names; `flush` then keeps the order that makes them safe: bytes to the medium,
 * rename, names to the medium. A file with an object's name is therefore always whole.
 */
export const createObjectWriter = (options: { folder: string; disk: Disk; name: string }): ObjectWriter => {
  const { folder, disk, name } = options
  const pending = new Map<string, Pending>()
  const incoming = incomingFolder(folder)

  const enter = async (sha256: string, bytes: Uint8Array): Promise<void> => {
    const file = objectFile(folder, sha256)
    const temporary = join(incoming, `${sha256}.${name}.tmp`)
    pending.set(sha256, { temporary, file, descriptor: undefined })
    const descriptor = await inFolder(disk, incoming, () => disk.create(temporary, bytes))
    // Open files are few: from here on the whole file system is synced instead.
    if (pending.size > manyFiles) disk.close(descriptor)
    else pending.set(sha256, { temporary, file, descriptor })
  }

  return {
    add: async (bytes) => {
      const sha256 = hash('sha256', bytes, 'hex')
      const size = bytes.length
      if (!pending.has(sha256)) await enter(sha256, bytes)
      return { sha256, size }
    },
    has: async ({ sha256, size }) => {
      const file = objectFile(folder, sha256)
      if (!pending.has(sha256) && disk.stat(file)?.size !== size) return false
      if (!pending.has(sha256)) disk.touch(file)
      return true
    },
    flush: async () => {
      const files = [...pending.values()]
      await (files.length > manyFiles ? flushMany(disk, folder, files) : flushFew(disk, files))
      pending.clear()
    },
    discard: async () => {
      for (const file of pending.values()) {
        const descriptor = takeDescriptor(file)
        if (descriptor !== undefined) disk.close(descriptor)
        disk.remove(file.temporary)
      }
      pending.clear()
    },
  }
}

/** Does something in a folder, which is there nearly always: it is made when it is missed. */
const inFolder = async <T>(disk: Disk, folder: string, act: () => T): Promise<T> => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    await disk.makeFolder(folder)
    return act()
  }
}

/** An open file is closed once: whoever takes its descriptor closes it. */
const takeDescriptor = (file: Pending): number | undefined => {
  const { descriptor } = file
  file.descriptor = undefined
  return descriptor
}

const flushFew = async (disk: Disk, files: Pending[]): Promise<void> => {
  const descriptors = files.map(takeDescriptor)
  await Promise.all(descriptors.map((descriptor) => (descriptor === undefined ? undefined : disk.sync(descriptor))))
  await nameAll(disk, files)
  await Promise.all([...foldersOf(files)].map(disk.syncFolder))
}

const flushMany = async (disk: Disk, folder: string, files: Pending[]): Promise<void> => {
  for (const descriptor of files.map(takeDescriptor)) if (descriptor !== undefined) disk.close(descriptor)
  if (!(await disk.syncAll(folder))) await syncOneByOne(disk, files)
  await nameAll(disk, files)
  if (!(await disk.syncAll(folder))) await Promise.all([...foldersOf(files)].map(disk.syncFolder))
}

const nameAll = async (disk: Disk, files: Pending[]): Promise<void> => {
  for (const { temporary, file } of files) await inFolder(disk, dirname(file), () => disk.rename(temporary, file))
}

/** Where the system has no `sync -f`: a file's bytes are synced like a folder's names, through a new descriptor. */
const syncOneByOne = async (disk: Disk, files: Pending[]): Promise<void> => {
  for (const { temporary } of files) await disk.syncFolder(temporary)
}

const foldersOf = (files: Pending[]): Set<string> => new Set(files.map(({ file }) => dirname(file)))
