import { runProgram } from './runProgram.ts'
import type { Outcome } from './summary.ts'

type Command = { name: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv }

/** Runs a program of node_modules/.bin and counts it as one test; what it prints is shown when it fails. */
export const runCommand = async ({ name, args, cwd, env }: Command): Promise<Outcome> => {
  const started = performance.now()
  const { code, output } = await runProgram({ args, cwd, env })
  const seconds = (performance.now() - started) / 1000
  console.log(
    code === 0 ? `✔ ${name} (${seconds.toFixed(1)} s)` : `✖ ${name}: ${args.join(' ')} ended with ${code}\n${output}`,
  )
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds }
}
