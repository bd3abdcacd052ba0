import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { RenderInput } from '@trangan/contract/pages'
import { exampleFile } from './exampleFile.ts'
import { exampleFor } from './exampleFor.ts'

const root = new URL('../../dist/portals/', import.meta.url)

/** Renders a page with the compiled bundle, as the publisher does. */
export type RenderPage = (input: RenderInput) => Promise<string>

/** Loads the bundle that `astro build` made. */
export const loadBundle = async (): Promise<{ render: RenderPage }> => {
  const { createApp } = await import(new URL('server/entry.mjs', root).href)
  const app = createApp({ streaming: false })
  const render: RenderPage = async ({ shell, page }) => {
    const request = new Request(shell.origin + page.head.path)
    const response: Response = await app.render(request, { locals: { shell, page } })
    if (!response.ok) throw new Error(`${page.head.path} was answered with ${response.status}`)
    return response.text()
  }
  return { render }
}

/** The content policy of the portal server: what it forbids becomes a message in the browser's console. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Serves the example pages and the bundle's own files on a port, for tests in a browser and for screenshots. */
export const serveExamples = async (port: number): Promise<Server> => {
  const { render } = await loadBundle()
  const answer = async (url: URL): Promise<{ type: string; body: string | Uint8Array } | undefined> => {
    if (url.pathname.startsWith('/_astro/'))
      return {
        type: types[url.pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        body: await readFile(new URL(`client${url.pathname}`, root)),
      }
    const example = exampleFor(url)
    if (example) return { type: 'text/html; charset=utf-8', body: await render(example.input) }
    return exampleFile(url)
  }
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost')).then(
      (found) => {
        response.writeHead(found ? 200 : 404, {
          'content-type': found?.type ?? 'text/plain',
          'content-security-policy': policy,
        })
        response.end(found?.body ?? 'Not found')
      },
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}
