import { writeFile } from 'node:fs/promises'
import type { createStatistics } from './statistics.ts'

const period = 2_000

/** Keeps a small file with the state of the publisher; its age tells whether the publisher lives. */
export const writeStatus = (options: {
  file: string
  buildId: string
  statistics: ReturnType<typeof createStatistics>
}): { close: () => Promise<void> } => {
  const startedAt = new Date().toISOString()
  const write = async (state: 'running' | 'stopped'): Promise<void> => {
    const status = { state, pid: process.pid, startedAt, at: new Date().toISOString(), buildId: options.buildId }
    const text = JSON.stringify({ ...status, ...options.statistics.read() }, null, 1)
    // Nobody's work may stop because a status cannot be written: a full disk shows where it matters.
    await writeFile(options.file, `${text}\n`).catch(() => undefined)
  }
  const timer = setInterval(() => void write('running'), period)
  return {
    close: () => {
      clearInterval(timer)
      return write('stopped')
    },
  }
}
