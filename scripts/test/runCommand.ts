import { spawn } from 'node:child_process'
import type { Outcome } from './summary.ts'

type Command = { name: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv }

/** Runs a program of node_modules/.bin and counts it as one test; what it prints is shown when it fails. */
export const runCommand = async ({ name, args, cwd, env }: Command): Promise<Outcome> => {
  const started = performance.now()
  const { code, output } = await run({ args, cwd, env })
  const seconds = (performance.now() - started) / 1000
  console.log(
    code === 0 ? `✔ ${name} (${seconds.toFixed(1)} s)` : `✖ ${name}: ${args.join(' ')} ended with ${code}\n${output}`,
  )
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds }
}

const run = ({ args, cwd, env }: Omit<Command, 'name'>): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const [program = '', ...rest] = args
    const child = spawn(program, rest, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
