import { closeSync, fsync, openSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { createSyncer } from './createSyncer.ts'

/** The few things a folder target asks of a disk; tests put a faulty one in its place. */
export type Disk = {
  /** Writes a new file and leaves it open; nothing is durable yet. */
  create: (file: string, bytes: Uint8Array) => number
  /** Brings an open file to the medium and closes it. */
  sync: (descriptor: number) => Promise<void>
  /** Closes an open file without waiting for the medium. */
  close: (descriptor: number) => void
  /** Brings names in a folder to the medium. */
  syncFolder: (folder: string) => Promise<void>
  /** Brings everything on the folder's file system to the medium; false where the system cannot. */
  syncAll: (folder: string) => Promise<boolean>
  rename: (from: string, to: string) => void
  remove: (file: string) => void
  /** Bytes and age (milliseconds since 1970) of a file; `undefined` when it is not there. */
  stat: (file: string) => { size: number; modifiedAt: number } | undefined
  /** Makes a file young again: the garbage collector leaves young files alone. */
  touch: (file: string) => void
  read: (file: string) => Promise<Uint8Array>
  list: (folder: string) => Promise<string[]>
  makeFolder: (folder: string) => Promise<void>
}

/** The machine's own disk. Writing is synchronous: on a local disk this is twice as fast and blocks for 50 µs. */
export const localDisk: Disk = {
  create: (file, bytes) => {
    const descriptor = openSync(file, 'w')
    try {
      writeAll(descriptor, bytes)
      return descriptor
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
  },
  sync: async (descriptor) => {
    try {
      await syncFile(descriptor)
    } finally {
      closeSync(descriptor)
    }
  },
  close: closeSync,
  syncFolder: async (folder) => {
    const descriptor = openSync(folder, 'r')
    try {
      await syncFile(descriptor)
    } finally {
      closeSync(descriptor)
    }
  },
  syncAll: createSyncer(),
  rename: renameSync,
  remove: (file) => rmSync(file, { force: true }),
  stat: (file) => {
    const found = statSync(file, { throwIfNoEntry: false })
    return found && { size: found.size, modifiedAt: found.mtimeMs }
  },
  touch: (file) => {
    const now = new Date()
    utimesSync(file, now, now)
  },
  read: (file) => readFile(file),
  list: (folder) => readdir(folder).catch(emptyIfAbsent),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true })
  },
}

const syncFile = promisify(fsync)

const writeAll = (descriptor: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

const emptyIfAbsent = (error: NodeJS.ErrnoException): string[] => {
  if (error.code === 'ENOENT') return []
  throw error
}
