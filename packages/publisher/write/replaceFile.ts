import { dirname } from 'node:path'
import type { Disk } from './disk.ts'

/** Puts text in a file's place in one step: a reader sees the old text or the new, also after a power cut. */
export const replaceFile = async (disk: Disk, file: string, text: string): Promise<void> => {
  const temporary = `${file}.${process.pid}.tmp`
  await disk.sync(disk.create(temporary, Buffer.from(text)))
  disk.rename(temporary, file)
  await disk.syncFolder(dirname(file))
}
