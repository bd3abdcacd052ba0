import type { AstroIntegration } from 'astro'

/**
 * What a script loads later it loads by itself: a helper with a list of preloads would weigh on every first view, and a
 * copy opened from a folder could not follow it. Astro sets the option itself, so that only a plugin can change it.
 */
export const withoutPreloads = (): AstroIntegration => ({
  name: 'trangan:without-preloads',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'trangan:without-preloads',
              configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
            },
          ],
        },
      })
    },
  },
})
