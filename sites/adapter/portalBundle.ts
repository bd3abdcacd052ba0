import node from '@astrojs/node'
import type { AstroIntegration } from 'astro'
import { packBundle } from './packBundle.ts'

/**
 * Compiles the portals into one file that does two things: it renders pages for the publisher, and it answers
 * requests in the portal server. It is the adapter of @astrojs/node with our own door in front (`entry.ts`).
 */
export const portalBundle = (): AstroIntegration => {
  const adapter = node({ mode: 'middleware' })
  let folder: URL | undefined
  return {
    name: 'trangan:portal-bundle',
    hooks: {
      ...adapter.hooks,
      'astro:config:done': (options) => {
        folder = options.config.outDir
        const setAdapter: typeof options.setAdapter = (stock) =>
          options.setAdapter({
            ...stock,
            serverEntrypoint: new URL('./entry.ts', import.meta.url),
            entrypointResolution: 'auto',
          })
        return adapter.hooks['astro:config:done']?.({ ...options, setAdapter })
      },
      'astro:build:done': async ({ logger }) => {
        if (folder) logger.info(await packBundle(folder))
      },
    },
  }
}
