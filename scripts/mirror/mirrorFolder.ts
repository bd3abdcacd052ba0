import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../command-line/UsageError.ts'

/** File that tells a copy from any other folder, and which of its files are ours. */
const recordName = 'ban-sao.json'

const Record = z.object({ format: z.literal(1), isComplete: z.boolean(), files: z.array(z.string()) })

/** A folder that takes a mirror; nothing in it is touched that no mirror wrote. */
export type MirrorFolder = {
  write: (file: string, bytes: Uint8Array) => Promise<void>
  /** Takes away what an older copy had and this one has not, and marks the copy as complete. */
  finish: () => Promise<void>
}

/** Opens a new or empty folder, or an older copy; refuses any other, so that nobody's files are overwritten. */
export const openMirrorFolder = async (folder: string): Promise<MirrorFolder> => {
  const before = await filesBefore(folder)
  const written = new Set<string>()
  const folders = new Set<string>()
  const record = (isComplete: boolean) => {
    const files = isComplete ? [...written] : [...new Set([...before, ...written])]
    return writeFile(join(folder, recordName), `${JSON.stringify({ format: 1, isComplete, files }, null, 1)}\n`)
  }
  await mkdir(folder, { recursive: true })
  await record(false)
  return {
    write: async (file, bytes) => {
      const parent = dirname(join(folder, file))
      if (!folders.has(parent)) await mkdir(parent, { recursive: true })
      folders.add(parent)
      await writeFile(join(folder, file), bytes)
      written.add(file)
    },
    finish: async () => {
      for (const file of before) if (!written.has(file)) await rm(join(folder, file), { force: true })
      await record(true)
    },
  }
}

const filesBefore = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const others = names.filter((name) => !ofTheSystem.has(name))
  if (others.length === 0) return []
  if (!names.includes(recordName))
    throw new UsageError(
      `${folder} holds other files, which a copy would be mixed up with.\nNext step: name a new or empty folder.`,
    )
  return Record.parse(JSON.parse(await readFile(join(folder, recordName), 'utf8'))).files
}

/** What systems put on every USB stick. */
const ofTheSystem: ReadonlySet<string> = new Set([
  'System Volume Information',
  'lost+found',
  '.Trashes',
  '.fseventsd',
  '.Spotlight-V100',
  '.DS_Store',
])
