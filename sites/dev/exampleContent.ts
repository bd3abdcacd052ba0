import type { AstroIntegration } from 'astro'
import { exampleFile } from './exampleFile.ts'

const componentPage = './components/pages/components/[...folder].astro'

/** A file beside the pages: its type and its bytes. */
type DevFile = { type: string; body: string | Uint8Array }

/**
 * In development, pages are rendered from the examples of packages/contract: no CMS, no database. With the address of a
 * server of content (`npm run dev -- --cms`) they are rendered from what that has. Each example of a component stands
 * alone at `/components/<folder>/<number>/`.
 */
export const exampleContent = ({ content }: { content?: string | undefined } = {}): AstroIntegration => ({
  name: 'trangan:example-content',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware, injectRoute, updateConfig }) => {
      if (command !== 'dev') return
      addMiddleware({ order: 'pre', entrypoint: new URL('./exampleMiddleware.ts', import.meta.url) })
      injectRoute({ pattern: '/components/[...folder]', entrypoint: new URL(componentPage, import.meta.url) })
      updateConfig({ vite: { define: { 'import.meta.env.TRANGAN_DEV_CONTENT': JSON.stringify(content ?? '') } } })
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost')
        const file = content ? contentFile(content, url) : exampleFile(url)
        file.then((found) => {
          if (!found) return next()
          response.setHeader('content-type', found.type)
          response.end(found.body)
        }, next)
      })
    },
  },
})

/** A stylesheet, picture or feed of the CMS; pages are Astro's. */
const contentFile = async (content: string, { pathname }: URL): Promise<DevFile | undefined> => {
  if (pathname.endsWith('/') || /^\/(?:@|_astro|node_modules|themes|sites|packages)/.test(pathname)) return undefined
  const answer = await fetch(content + pathname)
  const type = answer.headers.get('content-type') ?? ''
  return answer.ok && type !== 'application/json'
    ? { type, body: new Uint8Array(await answer.arrayBuffer()) }
    : undefined
}
