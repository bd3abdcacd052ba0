import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const ours = fileURLToPath(new URL('./compilerRuntime.ts', import.meta.url))

/** Compiled components call our functions, which hand on to Astro's unless a page is rendered the direct way. */
export const withDirectRuntime = (): AstroIntegration => ({
  name: 'trangan:direct-runtime',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'trangan:direct-runtime',
              enforce: 'pre',
              resolveId: (id: string) => (id === 'astro/compiler-runtime' ? ours : undefined),
            },
          ],
        },
      })
    },
  },
})
