import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { UsageError } from '../command-line/UsageError.ts'

type Step = {
  program: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  log: string
  /** Called with each message the step sends over Node's IPC. */
  onMessage?: (message: unknown) => void
  signal: AbortSignal
}

/** Runs a program to its end; when it fails, its last lines are in the error. */
export const runStep = ({ program, args, cwd, env, log, onMessage, signal }: Step): Promise<void> =>
  new Promise((resolve, reject) => {
    const file = createWriteStream(log, { flags: 'a' })
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], signal })
    let tail = ''
    const keep = (chunk: Buffer) => {
      file.write(chunk)
      tail = (tail + chunk).slice(-4_000)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('message', (message) => onMessage?.(message))
    child.on('error', reject)
    child.on('close', (code) => {
      file.end()
      if (code === 0) resolve()
      else
        reject(
          new UsageError(
            `${tail.trim()}\n\nThat step ended with ${code}. The whole of its output: ${log}\nNext step: mend what the lines above name and run npm start again; what was done stays done.`,
          ),
        )
    })
  })
