import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import type { ObjectForms } from '../ports.ts'
import { objectFile } from '../release/layout.ts'
import type { Disk } from './disk.ts'
import { replaceFile } from './replaceFile.ts'

const readers = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) } as const
const suffixes = ['.br', '.gz'] as const

/** The compressed forms beside the objects of a folder: they are served, so they are proven, and they can save an object. */
export const createObjectForms = ({ folder, disk }: { folder: string; disk: Disk }): ObjectForms => {
  const read = async (sha256: string, suffix: (typeof suffixes)[number]): Promise<Uint8Array | undefined> => {
    const bytes = await readers[suffix](await disk.read(`${objectFile(folder, sha256)}${suffix}`)).catch(
      () => undefined,
    )
    return bytes && hash('sha256', bytes, 'hex') === sha256 ? bytes : undefined
  }
  const present = (sha256: string) =>
    suffixes.filter((suffix) => disk.stat(`${objectFile(folder, sha256)}${suffix}`) !== undefined)
  return {
    damageOf: async (sha256) => {
      for (const suffix of present(sha256))
        if (!(await read(sha256, suffix)))
          return `The form ${sha256}${suffix} is damaged. Next step: npm run publish -- --verify.`
      return undefined
    },
    remove: async (sha256) => {
      for (const suffix of suffixes) disk.remove(`${objectFile(folder, sha256)}${suffix}`)
    },
    recover: async (sha256) => {
      for (const suffix of present(sha256)) {
        const bytes = await read(sha256, suffix)
        if (bytes) await replaceFile(disk, objectFile(folder, sha256), bytes)
        if (bytes) return true
      }
      return false
    },
  }
}
