import { hash } from 'node:crypto'
import { dirname } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { ObjectWriter } from '../ports.ts'
import { incomingFolder, objectFilesIn } from '../release/layout.ts'
import type { Disk } from './disk.ts'

/** From so many files on, one sync of the whole file system is cheaper than one of each file. */
const manyFiles = 64

/** An object on its way; an open one is synced by itself. */
type Pending = { sha256: string; descriptor: number | undefined }
/** Where an object is written, and where it stands in the end. */
type Placed = { temporary: string; file: string }

/**
 * Writes objects under temporary names; `flush` then keeps the order that makes them safe: bytes to the medium,
 * rename, names to the medium. A file with an object's name is therefore always whole.
 */
export const createObjectWriter = (options: { folder: string; disk: Disk; name: string }): ObjectWriter => {
  const { folder, disk, name } = options
  const pending = new Map<string, Pending>()
  const incoming = incomingFolder(folder, threadId)
  const fileOf = objectFilesIn(folder)
  const placed = (sha256: string): Placed => ({
    temporary: `${incoming}/${sha256}.${name}.tmp`,
    file: fileOf(sha256),
  })

  const enter = async (sha256: string, bytes: Uint8Array): Promise<void> => {
    const object: Pending = { sha256, descriptor: undefined }
    pending.set(sha256, object)
    const { temporary } = placed(sha256)
    const descriptor = await inFolder(disk, incoming, () => disk.create(temporary, bytes))
    // Open files are few: from here on the whole file system is synced instead.
    if (pending.size > manyFiles) disk.close(descriptor)
    else object.descriptor = descriptor
  }

  return {
    add: async (bytes) => {
      const sha256 = hash('sha256', bytes, 'hex')
      const size = bytes.length
      if (!pending.has(sha256)) await enter(sha256, bytes)
      return { sha256, size }
    },
    has: async ({ sha256, size }) => {
      const file = fileOf(sha256)
      if (!pending.has(sha256) && disk.stat(file)?.size !== size) return false
      if (!pending.has(sha256)) disk.touch(file)
      return true
    },
    flush: async () => {
      const objects = [...pending.values()]
      const files = objects.map(({ sha256 }) => placed(sha256))
      const descriptors = objects.flatMap((object) => takeDescriptor(object) ?? [])
      await (files.length > manyFiles
        ? flushMany({ disk, folder, files, descriptors })
        : flushFew({ disk, files, descriptors }))
      pending.clear()
    },
    discard: async () => {
      for (const object of pending.values()) {
        const descriptor = takeDescriptor(object)
        if (descriptor !== undefined) disk.close(descriptor)
        disk.remove(placed(object.sha256).temporary)
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
const takeDescriptor = (object: Pending): number | undefined => {
  const { descriptor } = object
  object.descriptor = undefined
  return descriptor
}

type Flushing = { disk: Disk; files: Placed[]; descriptors: number[] }

const flushFew = async ({ disk, files, descriptors }: Flushing): Promise<void> => {
  await Promise.all(descriptors.map(disk.sync))
  await nameAll(disk, files)
  await Promise.all([...foldersOf(files)].map(disk.syncFolder))
}

const flushMany = async ({ disk, folder, files, descriptors }: Flushing & { folder: string }): Promise<void> => {
  descriptors.forEach(disk.close)
  if (!(await disk.syncAll(folder))) await syncOneByOne(disk, files)
  await nameAll(disk, files)
  if (!(await disk.syncAll(folder))) await Promise.all([...foldersOf(files)].map(disk.syncFolder))
}

const nameAll = async (disk: Disk, files: Placed[]): Promise<void> => {
  for (const { temporary, file } of files) await inFolder(disk, dirname(file), () => disk.rename(temporary, file))
}

/** Where the system has no `sync -f`: a file's bytes are synced like a folder's names, through a new descriptor. */
const syncOneByOne = async (disk: Disk, files: Placed[]): Promise<void> => {
  for (const { temporary } of files) await disk.syncFolder(temporary)
}

const foldersOf = (files: Placed[]): Set<string> => new Set(files.map(({ file }) => dirname(file)))
