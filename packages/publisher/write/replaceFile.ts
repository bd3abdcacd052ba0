import { dirname } from 'node:path'
import type { Disk } from './disk.ts'

/** Puts content in a file's place in one step: a reader sees the old one or the new, also after a power cut. */
export const replaceFile = async (disk: Disk, file: string, content: string | Uint8Array): Promise<void> => {
  const temporary = `${file}.${process.pid}.tmp`
  await disk.sync(disk.create(temporary, typeof content === 'string' ? Buffer.from(content) : content))
  disk.rename(temporary, file)
  await disk.syncFolder(dirname(file))
}
