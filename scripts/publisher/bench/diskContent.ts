import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '@trangan/contract'
import { gather, type SnapshotPart, type SnapshotParts } from '@trangan/publisher/parts'
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

/** A content source on such files, read anew each time as from a database. `accent` is the colour of all themes. */
export const diskContent = (folder: string): Required<Pick<ContentSource, 'readParts'>> & Colourable => {
  const source = {
    accent: undefined as string | undefined,
    listPortals: async () =>
      Promise.all((await idsIn(folder)).map(async (id) => (await readSnapshotFile(folder, id)).agency)),
    readSnapshot: (id: string) => gather(source.readParts(id)),
    readParts: async function* (id: string): SnapshotParts {
      for await (const part of partsInFile(folder, id)) yield withAccent(part, source.accent)
    },
    readBlob: async ({ key }: { key: string }) => {
      throw new Error(`The sample has no blob ${key}.`)
    },
  }
  return source
}

type Colourable = ContentSource & { accent: string | undefined }

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

/** Rows that are read at once, as the CMS reads them. */
const rowsAtOnce = 256

async function* partsInFile(folder: string, id: string): AsyncGenerator<SnapshotPart> {
  const lines = parsedLines(await readFile(join(folder, `${id}.jsonl`)))
  yield lines.next().value
  let articles: Snapshot['articles'] = []
  for (const article of lines) {
    articles.push(article)
    if (articles.length < rowsAtOnce) continue
    yield { articles }
    articles = []
  }
  yield { articles }
}

function* parsedLines(bytes: Buffer) {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start)
    yield JSON.parse(bytes.toString('utf8', start, end < 0 ? bytes.length : end))
    start = end < 0 ? bytes.length : end + 1
  }
}

const idMark = 'agency-id-mark'
