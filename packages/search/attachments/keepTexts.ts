import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Extracted, extractText } from './extractText.ts'

/** A file by the digest of its bytes, and how to get them. */
export type KeptFile = { sha256: string; type: string; read: () => Promise<Uint8Array> }

/** Answers the text of a file, `undefined` when it has none that can be read. */
export type TextOf = (file: KeptFile) => Promise<string | undefined>

/** Changes with what is read of a file, so that all are read again. */
const version = 2

/** Reads the text of each file once, whatever it is called and however often it is published: `folder` remembers. */
export const keepTexts = (folder: string, extract: typeof extractText = extractText): TextOf => {
  const reading = new Map<string, Promise<Extracted>>()
  const readNew = async ({ type, read }: KeptFile, path: string): Promise<Extracted> => {
    const extracted = await extract({ bytes: await read(), type })
    await mkdir(dirname(path), { recursive: true })
    const temporary = `${path}.${process.pid}.tmp`
    await writeFile(temporary, JSON.stringify(extracted))
    await rename(temporary, path)
    return extracted
  }
  return async (file) => {
    if (!/pdf|wordprocessingml/.test(file.type)) return undefined
    const path = join(folder, `${version}`, file.sha256.slice(0, 2), `${file.sha256}.json`)
    const known = await readKnown(path)
    const extracted = known ?? (await (reading.get(path) ?? start(path, file)))
    return 'text' in extracted && extracted.text !== '' ? extracted.text : undefined
  }

  function start(path: string, file: KeptFile): Promise<Extracted> {
    const started = readNew(file, path).finally(() => reading.delete(path))
    reading.set(path, started)
    return started
  }
}

const readKnown = async (path: string): Promise<Extracted | undefined> => {
  try {
    const known: Extracted = JSON.parse(await readFile(path, 'utf8'))
    return known
  } catch {
    return undefined
  }
}
