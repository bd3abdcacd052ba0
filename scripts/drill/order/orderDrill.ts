import { execFile } from 'node:child_process'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findDisorder } from './findDisorder.ts'
import { type Call, readTrace } from './readTrace.ts'

const run = promisify(execFile)

/** What the drill found; `problems` is empty when everything was brought to the medium in order. */
export type OrderReport = { renames: number; syncs: number; problems: string[] } | { skipped: string }

const calls = 'write,pwrite64,fsync,fdatasync,syncfs,sync,rename,renameat,renameat2'

/** Watches a publisher with strace while it publishes a whole portal and then one article. */
export const orderDrill = async (options: { articles: number }): Promise<OrderReport> => {
  const missing = await whyNoStrace()
  if (missing) return { skipped: missing }
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'trangan-order-')))
  try {
    const found = readTrace(await trace(folder, options.articles))
    const count = (isIt: (call: Call) => boolean) => found.filter(isIt).length
    return {
      renames: count(({ kind }) => kind === 'rename'),
      syncs: count(({ kind }) => kind === 'sync' || kind === 'sync all'),
      problems: findDisorder(found, join(folder, 'portals')),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const trace = async (folder: string, articles: number): Promise<string> => {
  const [output, portals] = [join(folder, 'trace.txt'), join(folder, 'portals')]
  const script = fileURLToPath(new URL('publishOnce.ts', import.meta.url))
  const watched = [process.execPath, script, portals, String(articles)]
  await run('strace', ['-f', '-y', '-s', '0', '-e', `trace=${calls}`, '-o', output, ...watched])
  return readFile(output, 'utf8')
}

const whyNoStrace = (): Promise<string | undefined> =>
  run('strace', ['-o', '/dev/null', 'true']).then(
    () => undefined,
    (error: Error) =>
      `strace is missing or may not watch here (${error.message.split('\n')[0]}): apt-get install strace`,
  )
