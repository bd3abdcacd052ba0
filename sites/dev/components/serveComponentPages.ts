import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { securityHeaders } from '../../server/securityHeaders.ts'
import { exampleFile } from '../exampleFile.ts'
import { typeOf } from '../typeOf.ts'
import { readComponentFile } from './buildComponentPages.ts'

const headers = securityHeaders({ isHttps: false })

/** Serves the built pages of components on a free port, under the rules that portals live by. */
export const serveComponentPages = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    answer(url).then(
      ({ type, body }) => response.writeHead(200, { ...headers, 'content-type': type }).end(body),
      () => response.writeHead(404, headers).end('Not found'),
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return server
}

const answer = async (url: URL) =>
  (await exampleFile(url)) ?? { type: typeOf(url.pathname), body: await readComponentFile(url.pathname) }
