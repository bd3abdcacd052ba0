import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Order, Reading, Report } from './messages.ts'

/** A publisher of the drill, loaded and waiting for its order. */
export type Victim = {
  /** Gives the order and passes on what it tells, until it is dead; throws when it died of anything but SIGKILL. */
  obey: (order: Order, take: (report: Report) => void) => Promise<void>
  kill: () => void
}

/** Starts a publisher. */
export const startVictim = (): Victim => {
  const child = startScript('victim.ts', [])
  const errors = text(child.stderr)
  const closed = once(child, 'close')
  return {
    obey: async (order, take) => {
      child.stdin.write(`${JSON.stringify(order)}\n`)
      for await (const line of createInterface({ input: child.stdout })) take(JSON.parse(line))
      const [code, signal] = await closed
      if (signal !== 'SIGKILL') throw new Error(`A publisher of the drill ended by itself (${code}): ${await errors}`)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Starts the reader on a publish target's folder; `end` answers with what it has seen. */
export const startReader = (folder: string): { end: () => Promise<Reading> } => {
  const child = startScript('reader.ts', [folder])
  const output = text(child.stdout)
  const errors = text(child.stderr)
  return {
    end: async () => {
      child.stdin.end()
      const seen = await output
      if (seen === '') throw new Error(`The reader of the drill failed: ${await errors}`)
      return JSON.parse(seen)
    },
  }
}

const startScript = (name: string, options: string[]) =>
  spawn(process.execPath, [fileURLToPath(new URL(name, import.meta.url)), ...options], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
