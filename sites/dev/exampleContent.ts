import type { AstroIntegration } from 'astro'

/** In development, pages are rendered from the examples of packages/contract: no CMS, no database. */
export const exampleContent = (): AstroIntegration => ({
  name: 'trangan:example-content',
  hooks: {},
})
