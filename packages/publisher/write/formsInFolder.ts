import { objectFile } from '../release/layout.ts'
import type { FormPlace, FormSuffix } from './createObjectForms.ts'
import type { Disk } from './disk.ts'
import { replaceFile } from './replaceFile.ts'

/** Compressed forms in a target's folder: `<sha256>.br` and `<sha256>.gz` beside each object. */
export const formsInFolder = ({ folder, disk }: { folder: string; disk: Disk }): FormPlace => {
  const fileOf = (sha256: string, suffix: FormSuffix): string => `${objectFile(folder, sha256)}${suffix}`
  const has = async (sha256: string, suffix: FormSuffix): Promise<boolean> =>
    disk.stat(fileOf(sha256, suffix)) !== undefined
  return {
    has,
    read: async (sha256, suffix) => ((await has(sha256, suffix)) ? disk.read(fileOf(sha256, suffix)) : undefined),
    write: async ({ sha256, suffix, bytes }) => {
      const file = fileOf(sha256, suffix)
      const temporary = `${file}.${process.pid}.tmp`
      await disk.sync(disk.create(temporary, bytes))
      disk.rename(temporary, file)
    },
    remove: async (sha256, suffix) => disk.remove(fileOf(sha256, suffix)),
    restore: (sha256, bytes) => replaceFile(disk, objectFile(folder, sha256), bytes),
  }
}
