import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { buildIdOf } from './buildIdOf.ts'
import { inAscii } from './inAscii.ts'

/** A file of the browser's side: its address, its digest (SHA-256, hex), its size in bytes. */
export type ClientAsset = { path: string; sha256: string; size: number }

/**
 * Packs the compiled server into one file, `server/entry.mjs`, and writes into it which build it is (`buildId`) and
 * which files the browser needs (`clientAssets`). Returns a line for the log.
 */
export const packBundle = async (outDir: URL): Promise<string> => {
  const server = fileURLToPath(new URL('server/', outDir))
  const client = fileURLToPath(new URL('client/', outDir))
  const code = await packCode(join(server, 'entry.mjs'))
  const clientAssets = await readClientAssets(client)
  const buildId = buildIdOf({ code, assets: clientAssets, root: new URL('../../', import.meta.url) })
  const facts = { buildId, clientAssets }
  await rm(server, { recursive: true })
  await mkdir(server)
  await writeFile(join(server, 'entry.mjs'), code + toExports(facts))
  return `build ${buildId}: server ${kilobytes(code.length)} KB, ${clientAssets.length} files for the browser`
}

const packCode = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    legalComments: 'none',
    minifyWhitespace: true,
    lineLimit: 120,
    // zod is there already, for the contract: a second one would take 4 MB of each thread.
    external: ['sharp', 'zod'],
    inject: [fileURLToPath(new URL('./TextEncoder.ts', import.meta.url))],
    plugins: [withoutFileServer],
    // What was CommonJS before it was packed still asks for `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  })
  return inAscii(outputFiles.map((file) => file.text).join(''))
}

/** `send` and `server-destroy` are imported for a server that stands alone: nothing of them is called here. */
const withoutFileServer: Plugin = {
  name: 'without-file-server',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(send|server-destroy)$/ }, ({ path }) => ({ path, external: true, sideEffects: false }))
  },
}

const readClientAssets = async (client: string): Promise<ClientAsset[]> => {
  const entries = await readdir(client, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const assets = files.sort().map(async (file) => {
    const bytes = await readFile(file)
    return { path: `/${relative(client, file).replaceAll(sep, '/')}`, sha256: digest(bytes), size: bytes.length }
  })
  return Promise.all(assets)
}

const toExports = (facts: Record<string, unknown>): string =>
  Object.entries(facts)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('')

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

const kilobytes = (bytes: number): number => Math.round(bytes / 1024)
