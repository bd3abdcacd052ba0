import { readdir, readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'

const root = new URL('../../../', import.meta.url)
const built = new URL('dist/components/', root)

/**
 * Builds a page of each example of each component, beside the portals and apart from them: nothing of it is ever
 * published. Gives the addresses of the pages.
 */
export const buildComponentPages = async (): Promise<string[]> => {
  await rm(built, { recursive: true, force: true })
  await build({
    configFile: false,
    root: fileURLToPath(root),
    srcDir: fileURLToPath(new URL('sites/dev/components/', root)),
    publicDir: fileURLToPath(new URL('sites/public/', root)),
    outDir: fileURLToPath(built),
    cacheDir: fileURLToPath(new URL('.cache/astro-components/', root)),
    output: 'static',
    trailingSlash: 'always',
    build: { inlineStylesheets: 'never' },
    vite: { build: { assetsInlineLimit: 0 } },
    devToolbar: { enabled: false },
    logLevel: 'error',
  })
  const files = await readdir(built, { recursive: true })
  return files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort()
}

/** A file of the built pages by its address. */
export const readComponentFile = (path: string): Promise<Uint8Array> =>
  readFile(new URL(`.${path.endsWith('/') ? `${path}index.html` : path}`, built))
