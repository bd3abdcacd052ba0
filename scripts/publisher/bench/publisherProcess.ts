import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createEngine, type Engine, publish } from '@trangan/publisher'
import type { again, SnapshotPart, SnapshotParts } from '@trangan/publisher/parts'
import { createSlots, createThreads } from '@trangan/publisher/threads'
import { benchLease, filesOf } from './benchLease.ts'
import { diskContent, idsIn } from './diskContent.ts'
import { type BenchOptions, openMakers } from './makers.ts'
import type { Answer, Order, Outcome } from './publisherOrders.ts'

// A publisher as its own process, so that its memory is its own: content comes from the disk, as from a database.

const options: BenchOptions & { content: string } = JSON.parse(process.argv[2] ?? '{}')
const threadCount = availableParallelism()
const threads = createThreads({
  script: new URL('./benchThread.ts', import.meta.url),
  data: options,
  count: threadCount,
})
const source = diskContent(options.content)
const makers = await openMakers(options)
const ids = await idsIn(options.content)

const startEngine = (): Engine => createEngine({ ...makers, source, threads, workFolder: options.target })
let engine = startEngine()

/** As the work loop does it: one portal is read while others are rendered. */
const publishAll = async (reading: Engine): Promise<Outcome> => {
  const slot = createSlots(threadCount + 1)
  const started = performance.now()
  const counts = await Promise.all(
    ids.map((id) =>
      slot(async () => {
        return filesOf(publish(reading, benchLease(id)))
      }),
    ),
  )
  const seconds = (performance.now() - started) / 1000
  return { seconds, files: counts.reduce((sum, count) => sum + count, 0), memory: peakMemory() }
}

/** Peak of the process with all its threads: MB. */
const peakMemory = (): number => process.resourceUsage().maxRSS / 1024

/** The same content once more, as fresh objects that are at hand: what is measured is the comparison, not the reading. */
const compareAll = async (): Promise<Outcome> => {
  const copies = new Map<string, (SnapshotPart | typeof again)[]>()
  for (const id of ids) {
    const parts: (SnapshotPart | typeof again)[] = []
    for await (const part of source.readParts(id)) parts.push(part)
    copies.set(id, parts)
  }
  const readParts = async function* (id: string): SnapshotParts {
    yield* copies.get(id) ?? []
  }
  return publishAll({ ...engine, source: { ...source, readParts } })
}

const acts: Record<Order['act'], (order: Order) => Promise<Outcome>> = {
  clean: async () => {
    await rm(join(options.target, 'portals'), { recursive: true, force: true })
    engine = startEngine()
    return publishAll(engine)
  },
  again: () => publishAll(engine),
  compare: compareAll,
  restart: () => {
    engine = startEngine()
    return publishAll(engine)
  },
  colour: ({ accent }) => {
    source.accent = accent
    return publishAll(engine)
  },
}

const answer = (message: Answer): void => {
  process.send?.(message)
}

process.on('message', async (order: Order) => {
  try {
    answer({ outcome: await acts[order.act](order) })
  } catch (error) {
    answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
// Its end comes with that of whoever started it, and by itself: what Node compiled is then kept for the next one.
process.on('disconnect', () => process.exit())
answer({ outcome: { seconds: 0, files: 0, memory: peakMemory() } })
