import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

/** A program for the browser in one small file: from a text, or from a file beside the engines (`../browser/trangan.ts`). */
export const bundle = async (program: { text: string } | { file: string }): Promise<Uint8Array> => {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url))
  const source: BuildOptions =
    'text' in program
      ? { stdin: { contents: program.text, resolveDir, loader: 'ts' } }
      : { entryPoints: [fileURLToPath(new URL(program.file, import.meta.url))] }
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles?.[0]?.contents ?? new Uint8Array()
}
