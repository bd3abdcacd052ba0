import type { AstroIntegration } from 'astro'
import { exampleFile } from './exampleFile.ts'

/** In development, pages are rendered from the examples of packages/contract: no CMS, no database. */
export const exampleContent = (): AstroIntegration => ({
  name: 'trangan:example-content',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware }) => {
      if (command === 'dev')
        addMiddleware({ order: 'pre', entrypoint: new URL('./exampleMiddleware.ts', import.meta.url) })
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        exampleFile(new URL(request.url ?? '/', 'http://localhost')).then((file) => {
          if (!file) return next()
          response.setHeader('content-type', file.type)
          response.end(file.body)
        }, next)
      })
    },
  },
})
