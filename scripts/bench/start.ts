import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runTrangan } from '../processes/runTrangan.ts'
import type { Figure } from './figures.ts'

const run = promisify(execFile)
const repository = fileURLToPath(new URL('../../', import.meta.url))

/** A newcomer's first start in a bare clone (packages included), the second start, and the memory of each process at rest. */
export const measure = async (note: (text: string) => void): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'trangan-bench-'))
  const root = join(folder, 'clone')
  try {
    note('cloning the last commit')
    await run('git', ['clone', '--quiet', repository, root])
    const start = () => runTrangan({ root, data: join(folder, 'data'), port: 18_480, limit: 1_800_000 })
    note('first start: packages, build, seed, publish')
    const first = await start()
    await first.stop()
    note('second start')
    const second = await start()
    await pause(10_000)
    const memory = await memoryOf(second.pid)
    await second.stop()
    return [seconds('fresh-start', first.seconds), seconds('second-start', second.seconds, '< 15'), ...memory]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const seconds = (figure: string, value: number, goal?: string): Figure => ({
  figure,
  value,
  unit: 's',
  goal,
  samples: [value],
})

const programs: Record<string, RegExp> = { cms: /next/, publisher: /scripts\/publisher/, portals: /sites\/server/ }

/** Resident memory of the programs below a process, in MB, as Linux counts it. */
const memoryOf = async (root: number): Promise<Figure[]> => {
  const processes = await readProcesses()
  const below = new Set([root])
  for (let size = 0; size !== below.size; ) {
    size = below.size
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid)
  }
  return Object.entries(programs).flatMap(([name, pattern]) => {
    const found = processes.find(({ pid, command }) => below.has(pid) && pid !== root && pattern.test(command))
    return found ? [{ figure: `memory-${name}`, value: found.memory, unit: 'MB', samples: [found.memory] }] : []
  })
}

const readProcesses = async () => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const read = await Promise.all(pids.map((pid) => readProcess(pid).catch(() => undefined)))
  return read.filter((process) => process !== undefined)
}

const readProcess = async (pid: string) => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  return { pid: Number(pid), parent: field('PPid'), memory: field('VmRSS') / 1024, command }
}
