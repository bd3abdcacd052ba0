import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '@trangan/contract'
import {
  type DocumentsText,
  gather,
  isText,
  parsed,
  type SnapshotPart,
  type SnapshotParts,
} from '@trangan/publisher/parts'
import type { ContentSource } from '@trangan/publisher/ports'
import { sampleSnapshot } from './sampleProvince.ts'

/**
 * Writes the content of a made-up province, one file an agency, with each article in a line of its own like a row of a
 * database: nobody who is measured holds it in memory.
 */
export const writeContent = async (options: { folder: string; agencies: number; articles: number }): Promise<void> => {
  const { folder, agencies, articles } = options
  await mkdir(folder, { recursive: true })
  const { articles: written, ...others } = sampleSnapshot(idMark, articles)
  const text = [others, ...written].map((line) => JSON.stringify(line)).join('\n')
  for (let number = 1; number <= agencies; number += 1) {
    const id = `agency-${number}`
    await writeFile(join(folder, `${id}.jsonl`), text.replaceAll(idMark, id))
  }
}

/**
 * A content source on such files, read anew each time as from a database: rows as the text that lies there, or parsed one
 * by one as a CMS holds them (`isParsed`). `accent` is the colour of all themes.
 */
export const diskContent = (folder: string): Required<Pick<ContentSource, 'readParts'>> & Adjustable => {
  const source = {
    accent: undefined as string | undefined,
    isParsed: false,
    listPortals: async () =>
      Promise.all((await idsIn(folder)).map(async (id) => (await readSnapshotFile(folder, id)).agency)),
    readSnapshot: (id: string) => gather(source.readParts(id)),
    readParts: async function* (id: string): SnapshotParts {
      for await (const part of partsInFile(folder, id))
        if (!isText(part)) yield withAccent(part, source.accent)
        else yield source.isParsed ? parsed(part) : part
    },
    readBlob: async ({ key }: { key: string }) => {
      throw new Error(`The sample has no blob ${key}.`)
    },
  }
  return source
}

type Adjustable = ContentSource & { accent: string | undefined; isParsed: boolean }

const withAccent = (part: SnapshotPart, accent: string | undefined): SnapshotPart => {
  const { agency } = part
  if (!agency || accent === undefined) return part
  return { ...part, agency: { ...agency, theme: { ...agency.theme, accent } } }
}

/** Ids of the agencies in a folder of content. */
export const idsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).map((name) => name.replace(/\.jsonl$/, '')).sort()

/** One agency's content. */
export const readSnapshotFile = (folder: string, id: string): Promise<Snapshot> => gather(partsInFile(folder, id))

/** Rows that are handed over at once. */
const rowsAtOnce = 64

/** Rows are separated by line breaks in the file, and handed over with commas between them. */
async function* partsInFile(folder: string, id: string): AsyncGenerator<SnapshotPart | DocumentsText> {
  const bytes = await readFile(join(folder, `${id}.jsonl`))
  const [first = 0, ...ends] = lineEndsOf(bytes)
  yield JSON.parse(bytes.toString('utf8', 0, first))
  if (ends.length === 0) yield { articles: [] }
  let start = first + 1
  for (let at = 0; at < ends.length; at += rowsAtOnce) {
    const some = ends.slice(at, at + rowsAtOnce)
    const end = some.at(-1) ?? start
    for (const lineEnd of some) if (lineEnd < end) bytes[lineEnd] = comma
    yield { kind: 'articles', text: bytes.subarray(start, end), count: some.length }
    start = end + 1
  }
}

const comma = ','.charCodeAt(0)

const lineEndsOf = (bytes: Buffer): number[] => {
  const ends: number[] = []
  for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) ends.push(at)
  return [...ends, bytes.length]
}

const idMark = 'agency-id-mark'
