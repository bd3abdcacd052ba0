import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { servedSize } from './served.ts'

/** Bytes of a program for the browser: bundled, made small and compressed. */
export const programSize = async (program: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return servedSize(outputFiles[0]?.contents ?? new Uint8Array())
}
