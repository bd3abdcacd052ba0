import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** A program that has to run as long as Trangan does. */
export type Program = {
  name: string
  /** Arguments for Node. */
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** File that takes what the program prints. */
  log: string
}

/** A running program: restarted when it dies, until it is stopped. */
export type Supervised = {
  name: string
  /** Messages of the program (Node's IPC). */
  onMessage: (listener: (message: unknown) => void) => void
  /** Resolves with the last lines it printed when it died before it was ready. */
  died: Promise<string>
  pid: () => number | undefined
  stop: () => Promise<void>
}

const leash = new URL('leash.mjs', import.meta.url).href
const longestPause = 30_000
const graceBeforeKill = 10_000

/** Starts a program and keeps it running; each restart in a row waits twice as long as the one before. */
export const supervise = (program: Program): Supervised => {
  const log = createWriteStream(program.log, { flags: 'a' })
  const listeners: ((message: unknown) => void)[] = []
  const { promise: died, resolve: reportDeath } = Promise.withResolvers<string>()
  let child: ChildProcess | undefined
  let stopping = false
  let tail = ''

  const keep = (chunk: Buffer) => {
    log.write(chunk)
    tail = (tail + chunk).slice(-3_000)
  }
  const run = async () => {
    for (let wait = 1_000; !stopping; wait = Math.min(wait * 2, longestPause)) {
      const started = Date.now()
      child = launch(program, keep)
      child.on('message', (message) => {
        for (const listener of listeners) listener(message)
      })
      await once(child, 'close')
      if (stopping) return
      reportDeath(tail.trim())
      log.write(`[${new Date().toISOString()}] ${program.name} ended; it is started again in ${wait / 1000} s\n`)
      if (Date.now() - started > 60_000) wait = 1_000
      await pause(wait)
    }
  }
  const running = run()

  return {
    name: program.name,
    onMessage: (listener) => void listeners.push(listener),
    died,
    pid: () => child?.pid,
    stop: async () => {
      stopping = true
      await end(child)
      await Promise.race([running, pause(longestPause, undefined, { ref: false })])
      log.end()
    },
  }
}

const launch = ({ args, cwd, env }: Program, keep: (chunk: Buffer) => void): ChildProcess => {
  const child = spawn(process.execPath, ['--import', leash, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return child
}

const end = async (child: ChildProcess | undefined): Promise<void> => {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const timer = setTimeout(() => killGroup(child.pid), graceBeforeKill)
  await closed
  clearTimeout(timer)
}

const killGroup = (pid: number | undefined): void => {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The group is gone already: that is what was wanted.
  }
}
