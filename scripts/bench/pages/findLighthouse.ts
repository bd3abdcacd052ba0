import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** The version that is measured with; another one scores otherwise. */
const version = '13.5.0'
const folder = new URL(`../../../.cache/lighthouse-${version}/`, import.meta.url)
const entry = new URL('node_modules/lighthouse/core/index.js', folder)

/** What we use of Lighthouse: a page's address and the port of a browser in, scores out. */
export type Lighthouse = (url: string, flags: { port: number; logLevel: 'error' }) => Promise<unknown>

/**
 * Lighthouse, installed from npm on first use into `.cache`: 175 MB that only this benchmark needs are no part of what
 * `npm start` brings.
 */
export const findLighthouse = async (note: (text: string) => void): Promise<Lighthouse> => {
  if (!existsSync(entry)) await install(note)
  const { default: lighthouse } = await import(pathToFileURL(fileURLToPath(entry)).href)
  return lighthouse
}

const install = async (note: (text: string) => void): Promise<void> => {
  note(`installing lighthouse@${version} from npm into .cache (once)`)
  await mkdir(folder, { recursive: true })
  const prefix = fileURLToPath(folder)
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--omit=dev', '--prefix', prefix]
  try {
    await promisify(execFile)('npm', [...args, `lighthouse@${version}`], { cwd: prefix })
  } catch (error) {
    throw new Error(
      `Lighthouse could not be installed from npm: ${error instanceof Error ? error.message : error}\n` +
        'Next step: check the network (and the registry in ~/.npmrc), then run the command again.',
    )
  }
}
