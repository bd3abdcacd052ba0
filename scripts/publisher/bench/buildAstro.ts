import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'

// `node buildAstro.ts CONTENT FOLDER`: what `astro build` does with a static site of the portals' own layouts and blocks.

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const [, , content = '', folder = ''] = process.argv

await build({
  root: at('../../../'),
  configFile: false,
  srcDir: at('./astro/'),
  publicDir: at('./astro/public/'),
  outDir: join(folder, 'out'),
  cacheDir: join(folder, 'cache'),
  output: 'static',
  trailingSlash: 'ignore',
  compressHTML: true,
  logLevel: 'error',
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, define: { __CONTENT_FOLDER__: JSON.stringify(content) } },
})
