import { Worker } from 'node:worker_threads'
import { messageOf, PublishError } from '../PublishError.ts'
import type { Answer, Order, PortalMade, PortalWork } from './portalWork.ts'
import { createSlots } from './slots.ts'

/** MB: room for portals of some 50,000 articles. One that is too large ends its thread, and the publisher makes it by itself. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 }

/** Threads that make whole portals, so that a rebuild takes all processors and holds up no article. */
export type Threads = {
  make: (portal: PortalWork, signal?: AbortSignal) => Promise<PortalMade>
  close: () => Promise<void>
}

type Job = {
  resolve: (made: PortalMade) => void
  reject: (error: unknown) => void
  /** Held until it is done: the file that the thread reads is open as long. */
  portal: PortalWork
}
type Thread = { worker: Worker; jobs: Map<number, Job> }

/** A thread ended unasked, for want of memory perhaps: its work was not done. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded'
}

/**
 * Threads that run `script`, a module that calls `serveThread`; they start with the first work and do not keep the
 * process alive. When one ends unasked, its work is rejected with `ThreadEnded`, and another takes its place.
 */
export const createThreads = (options: { script: URL; data: unknown; count: number }): Threads => {
  const { count } = options
  const threads = new Set<Thread>()
  const slot = createSlots(count)
  let lastId = 0

  const freest = (): Thread => {
    if (threads.size < count) threads.add(startThread(options, (thread) => threads.delete(thread)))
    const [first] = [...threads].sort((a, b) => a.jobs.size - b.jobs.size)
    if (!first) throw new Error('At least one thread is needed.')
    return first
  }

  return {
    make: (portal, signal) =>
      slot(() => {
        signal?.throwIfAborted()
        lastId += 1
        return giveWork(freest(), { id: lastId, portal }, signal)
      }),
    close: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}

const startThread = ({ script, data }: { script: URL; data: unknown }, onEnd: (thread: Thread) => void): Thread => {
  const worker = new Worker(script, { workerData: data, resourceLimits })
  const jobs = new Map<number, Job>()
  const thread = { worker, jobs }
  const end = (reason: string): void => {
    onEnd(thread)
    for (const { reject } of jobs.values()) reject(new ThreadEnded(reason))
    jobs.clear()
  }
  worker.on('message', (answer: Answer) => settle(thread, answer))
  worker.on('error', (error) => end(messageOf(error)))
  worker.on('exit', (code) => end(`it ended by itself with code ${code}`))
  worker.unref()
  return thread
}

const giveWork = (
  { worker, jobs }: Thread,
  order: Extract<Order, { portal: unknown }>,
  signal?: AbortSignal,
): Promise<PortalMade> =>
  new Promise((resolve, reject) => {
    worker.postMessage(order)
    jobs.set(order.id, { resolve, reject, portal: order.portal })
    worker.ref()
    signal?.addEventListener('abort', () => worker.postMessage({ id: order.id, isAborted: true } satisfies Order))
  })

const settle = ({ worker, jobs }: Thread, answer: Answer): void => {
  const job = jobs.get(answer.id)
  jobs.delete(answer.id)
  if (jobs.size === 0) worker.unref()
  if ('made' in answer) job?.resolve(answer.made)
  else job?.reject('failure' in answer ? new PublishError(answer.failure) : answer.error)
}
