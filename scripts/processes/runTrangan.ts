import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A whole Trangan that was started as a newcomer starts it, for tests and benchmarks. */
export type RunningTrangan = {
  cms: string
  portals: string
  /** Origin of a portal, by the first label of its host. */
  portal: (label: string) => string
  /** Seconds from the command to the line that says it is running. */
  seconds: number
  passwordOf: (email: string) => Promise<string>
  pid: number
  stop: () => Promise<void>
}

type Options = {
  root: string
  data: string
  port: number
  args?: string[]
  limit?: number
  onOutput?: (text: string) => void
}

/** Starts Trangan by its own command and waits until it says that it is running. */
export const runTrangan = async ({
  root,
  data,
  port,
  args = [],
  limit = 900_000,
  onOutput,
}: Options): Promise<RunningTrangan> => {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/bootstrap.mjs'), 'start', '--no-open', '--port', String(port), '--data', data, ...args],
    {
      cwd: root,
      env: { ...process.env, CI: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  await running({ child, limit, onOutput })
  return {
    cms: `http://localhost:${port + 1}`,
    portals: `http://localhost:${port}`,
    portal: (label) => `http://${label}.localhost:${port}`,
    seconds: (performance.now() - started) / 1000,
    passwordOf: (email) => passwordIn(join(data, 'demo-logins.txt'), email),
    pid: child.pid ?? 0,
    stop: () => stop(child),
  }
}

type Waiting = { child: ChildProcess; limit: number; onOutput: ((text: string) => void) | undefined }

const running = ({ child, limit, onOutput }: Waiting): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(
      () => reject(new Error(`Trangan was not running after ${limit / 1000} s. It said:\n${output}`)),
      limit,
    )
    const keep = (chunk: Buffer) => {
      output += chunk
      onOutput?.(String(chunk))
      if (output.includes('Trangan is running')) {
        clearTimeout(timer)
        resolve()
      }
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`Trangan ended with ${code} before it was running. It said:\n${output}`))
    })
  })

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return
  child.kill('SIGINT')
  await once(child, 'exit')
}

const passwordIn = async (file: string, email: string): Promise<string> => {
  const line = (await readFile(file, 'utf8')).split('\n').find((text) => text.startsWith(`${email} `))
  const password = line?.split(/\s{2,}/)[1]
  if (!password) throw new Error(`${file} has no password for ${email}`)
  return password
}
