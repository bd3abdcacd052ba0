import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program of ours that a test started. */
export type StartedProgram = {
  /** Everything it printed so far. */
  output: () => string
  /** Resolves when it has printed a text; rejects when it ends before, or takes longer than a minute. */
  printed: (text: string) => Promise<void>
  /** Its exit code, when it ends by itself. */
  ended: Promise<number | null>
  stop: () => Promise<void>
}

const patience = 60_000

type Options = { args: string[]; cwd: string; env: NodeJS.ProcessEnv }

/** Starts Node with a program of ours, as a service manager would. */
export const startProgram = ({ args, cwd, env }: Options): StartedProgram => {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk
      for (const listener of listeners) listener()
    })
  const ended = once(child, 'close').then(() => child.exitCode)
  return {
    output: () => output,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const fail = (what: string) => reject(new Error(`${args.at(-1)} ${what}. It said:\n${output}`))
        const late = setTimeout(() => fail(`did not say “${text}” within ${patience / 1000} s`), patience)
        const look = () => {
          if (!output.includes(text)) return
          listeners.delete(look)
          clearTimeout(late)
          resolve()
        }
        listeners.add(look)
        look()
        void ended.then((code) => fail(`ended with ${code}`))
      }),
    ended,
    stop: () => stop(child),
  }
}

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
