import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readEnvironment } from '../publisher/environment.ts'
import { completeEnvironment } from '../start/installation.ts'

/**
 * A theme developer's loop: the portals' templates on example documents, without CMS and database. With `--cms`, or
 * `--cms=<agency>`, on what the CMS has published instead.
 */
const flag = process.argv.slice(2).find((option) => /^--cms(?:=|$)/.test(option))
const options = process.argv.slice(2).filter((option) => option !== flag)

const contentOfCms = async (agency: string): Promise<string> => {
  const { serveCmsContent } = await import('./serveCmsContent.ts')
  const root = fileURLToPath(new URL('../../', import.meta.url))
  Object.assign(process.env, await completeEnvironment(process.env, root))
  return serveCmsContent(readEnvironment(process.env, root), agency)
}

/** What Astro is started with: the CMS's own settings are not its. */
const inherited = { ...process.env }
const content = flag === undefined ? undefined : await contentOfCms(flag.slice('--cms='.length))
const astro = spawn('astro', ['dev', ...options], {
  stdio: 'inherit',
  env: { ...inherited, ...(content && { TRANGAN_DEV_CONTENT: content }) },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal))
astro.on('exit', (code) => process.exit(code ?? 0))
