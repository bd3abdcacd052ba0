import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Blob } from '@trangan/contract'

/** The bytes of a picture or file in the data folder; rejects when they are missing, altered, or outside of it. */
export const readBlob = async (dataFolder: string, blob: Blob): Promise<Uint8Array> => {
  const bytes = await readFile(await locate(dataFolder, blob.key))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (bytes.byteLength === blob.size && sha256 === blob.sha256) return bytes
  throw new Error(
    `The file "${blob.key}" is not what was uploaded (its digest differs): restore it, or upload it again.`,
  )
}

/** Links are followed before the path is checked, so that none leads out. */
const locate = async (dataFolder: string, key: string): Promise<string> => {
  const folder = await realpath(dataFolder)
  const file = await realpath(path.resolve(folder, key)).catch(() => {
    throw new Error(`The file "${key}" is missing in the data folder: restore it from a backup, or upload it again.`)
  })
  if (['media', 'files'].some((name) => file.startsWith(path.join(folder, name) + path.sep))) return file
  throw new Error(`The key "${key}" leads out of the folders of pictures and files: it is not read.`)
}
