import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SearchableDocument } from '@trangan/search/build'
import { createIndex } from 'pagefind'
import { bundle } from './bundle.ts'
import type { Built, Engine, Session, Traffic } from './engine.ts'
import { askPagefind, type PagefindProgram } from './pagefindProgram.ts'
import { servedSize } from './served.ts'

/** The search that static sites use: built from the pages as its manual says, asked through its own program over HTTP. */
export const pagefind: Engine = {
  name: 'pagefind',
  build: async (documents) => {
    const folder = await mkdtemp(join(tmpdir(), 'trangan-pagefind-'))
    const { index } = await createIndex({ forceLanguage: 'vi' })
    if (!index) throw new Error('Pagefind could not start: is its package for this platform installed?')
    for (const document of documents) await index.addHTMLFile({ url: document.href, content: toHtml(document) })
    await index.writeFiles({ outputPath: folder })
    await index.deleteIndex()
    return serve(folder)
  },
}

const toHtml = ({ title, code, category, summary, body }: SearchableDocument): string => {
  const paragraphs = [code, category, summary, body].filter(Boolean).map((text) => `<p>${escapeHtml(text ?? '')}</p>`)
  return `<html lang="vi"><head><title>${escapeHtml(title)}</title></head><body><main data-pagefind-body><h1>${escapeHtml(title)}</h1>${paragraphs.join('')}</main></body></html>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? character)

/** What a visitor may fetch; Pagefind's ready-made widgets are not part of the index. */
const isOfIndex = (name: string): boolean => !/-ui\.|highlight|worker/.test(name)

/** Pagefind's own files are compressed inside. */
const sizeOf = (name: string, bytes: Uint8Array): number =>
  /\.(?:js|json)$/.test(name) ? servedSize(bytes) : bytes.length

const serve = async (folder: string): Promise<Built> => {
  const traffic: Traffic = { requests: 0, bytes: 0 }
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname
    const bytes = await readFile(join(folder, name)).catch(() => undefined)
    if (!bytes) return response.writeHead(404).end()
    traffic.requests += 1
    traffic.bytes += sizeOf(name, bytes)
    response.end(bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && isOfIndex(entry.name),
  )
  const sizes = await Promise.all(
    names.map(async ({ name, parentPath }) => sizeOf(name, await readFile(join(parentPath, name)))),
  )
  let visits = 0
  return {
    indexBytes: sizes.reduce((total, size) => total + size, 0),
    open: () => {
      visits += 1
      return openSession({ folder, port, visit: visits, traffic })
    },
    inBrowser: async () => ({
      program: await bundle({ file: '../browser/pagefind.ts' }),
      read: (path) => readFile(join(folder, path)).catch(() => undefined),
    }),
    close: async () => {
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const openSession = async ({
  folder,
  port,
  visit,
  traffic,
}: {
  folder: string
  port: number
  visit: number
  traffic: Traffic
}): Promise<Session> => {
  const program = join(folder, 'pagefind.js')
  const before = { ...traffic, program: servedSize(await readFile(program)) }
  const engine: PagefindProgram = await import(`${pathToFileURL(program)}?visit=${visit}`)
  await engine.options({ basePath: `http://127.0.0.1:${port}/` })
  await engine.init()
  return {
    search: (question) => askPagefind(engine, question),
    traffic: () => ({
      requests: traffic.requests - before.requests + 1,
      bytes: traffic.bytes - before.bytes + before.program,
    }),
  }
}
