import { spawn } from 'node:child_process'

type Program = { args: string[]; cwd: string; env: NodeJS.ProcessEnv }

/** Runs a program of node_modules/.bin to its end; answers with its exit code and all that it printed. */
export const runProgram = ({ args, cwd, env }: Program): Promise<{ code: number; output: string }> =>
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
