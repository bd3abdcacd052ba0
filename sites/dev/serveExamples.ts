import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { securityHeaders } from '../server/securityHeaders.ts'
import { exampleFile } from './exampleFile.ts'
import { exampleFor } from './exampleFor.ts'
import { loadBundle } from './loadBundle.ts'
import { typeOf } from './typeOf.ts'

/** The headers of the portal server: what they forbid becomes a message in the browser's console. */
const headers = securityHeaders({ isHttps: false })

/** Serves the example pages and the bundle's own files on a free port, for tests in a browser and for screenshots. */
export const serveExamples = async (): Promise<Server> => {
  const answer = await answerer()
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost')).then(
      (found) => {
        const type = found?.type ?? 'text/plain'
        response.writeHead(found ? 200 : 404, { ...headers, 'content-type': type })
        response.end(found?.body ?? 'Not found')
      },
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return server
}

type Answer = { type: string; body: string | Uint8Array }

const answerer = async () => {
  const { render, readAsset } = await loadBundle()
  return async (url: URL): Promise<Answer | undefined> => {
    const { pathname } = url
    if (pathname.startsWith('/_astro/')) return { type: typeOf(pathname), body: await readAsset(pathname) }
    const example = exampleFor(url)
    return example ? { type: 'text/html; charset=utf-8', body: await render(example.input) } : exampleFile(url)
  }
}
