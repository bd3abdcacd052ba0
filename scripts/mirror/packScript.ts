import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Neighbour } from './offline/data.ts'

type Read = (path: string) => Promise<string>

/**
 * A module script of a release, with all it imports, as one plain script: browsers refuse module scripts from a
 * folder. `read` gives the text of a script by its address.
 */
export const packScript = async (path: string, read: Read): Promise<string> => {
  const { outputFiles } = await build({
    ...settings,
    stdin: { contents: `import ${JSON.stringify(path)}`, resolveDir: '/' },
    plugins: [
      {
        name: 'release',
        setup: (packing) => {
          packing.onResolve({ filter: /.*/ }, ({ path: wanted, importer }) => ({
            path: posix.resolve(posix.dirname(importer), wanted),
            namespace: 'release',
            sideEffects: true,
          }))
          packing.onLoad({ filter: /.*/, namespace: 'release' }, async (file) => ({
            contents: await read(file.path),
            loader: 'js',
          }))
        },
      },
    ],
  })
  return textOf(outputFiles)
}

/** The mirror's own script, for browsers; it knows where the portals of the copy stand from that of this one. */
export const packOfflineScript = async (neighbours: readonly Neighbour[]): Promise<string> => {
  const entry = fileURLToPath(new URL('offline/offline.ts', import.meta.url))
  const define = { ...settings.define, mirroredPortals: JSON.stringify(neighbours) }
  return textOf((await build({ ...settings, define, entryPoints: [entry] })).outputFiles)
}

const settings = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  minify: true,
  legalComments: 'inline',
  logLevel: 'error',
  // A plain script does not know where it stands.
  define: { 'import.meta.url': 'location.href' },
} as const

const textOf = (files: readonly { text: string }[]): string => files.map(({ text }) => text).join('\n')
