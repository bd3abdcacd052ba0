import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { withDirectRuntime } from './sites/adapter/direct/withDirectRuntime.ts'
import { portalBundle } from './sites/adapter/portalBundle.ts'
import { withoutPreloads } from './sites/adapter/withoutPreloads.ts'
import { exampleContent } from './sites/dev/exampleContent.ts'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

/** What the portals are made of: pages in sites/, looks in themes/, compiled once for all agencies. */
export default defineConfig({
  root: at('./'),
  srcDir: at('./sites/'),
  publicDir: at('./sites/public/'),
  outDir: at('./dist/portals/'),
  cacheDir: at('./.cache/astro/'),
  output: 'server',
  adapter: portalBundle(),
  integrations: [exampleContent({ content: process.env.TRANGAN_DEV_CONTENT }), withoutPreloads(), withDirectRuntime()],
  // Citizens are never recognised again: no session, no cookie.
  session: false,
  // Addresses end with a slash but for /404.html; which of both an address has is the portal server's to say.
  trailingSlash: 'ignore',
  compressHTML: true,
  // A strict content policy allows no style and no script within a page.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
})
