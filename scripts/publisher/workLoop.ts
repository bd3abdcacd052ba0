import type { Engine, PublishResult } from '@trangan/publisher'
import type { Lease, Outbox } from '@trangan/publisher/ports'
import { createSlots } from '@trangan/publisher/threads'
import type { Waker } from './waker.ts'
import { workLease } from './workLease.ts'

/** Leases worked on at the same time: enough for an article to find a place beside big rebuilds. */
const concurrentLeases = 12

/** Whole portals worked on at the same time, each with its content in memory: one is read while others are rendered. */
export const concurrentRebuilds = 3

const longestBackOff = 10_000

type Loop = {
  engine: Engine
  outbox: Outbox
  worker: string
  waker: Waker
  /** Milliseconds until the outbox is asked again when nothing wakes us. */
  interval: number
  stopping: AbortSignal
  onResult: (lease: Lease, result: PublishResult) => void
  onError: (error: unknown) => void
}

/** Takes work and publishes it until it is told to stop; then ends what it has begun. */
export const workLoop = async (loop: Loop): Promise<void> => {
  const { outbox, worker, waker, interval, stopping } = loop
  const rebuild = createSlots(concurrentRebuilds)
  const running = new Set<Promise<void>>()
  let backOff = 250
  while (!stopping.aborted) {
    try {
      const lease = running.size < concurrentLeases ? await outbox.take(worker) : undefined
      backOff = 250
      if (lease) begin(running, workOne(loop, lease, rebuild), waker)
      else await waker.wait(interval)
    } catch (error) {
      loop.onError(error)
      await waker.wait(backOff)
      backOff = Math.min(backOff * 2, longestBackOff)
    }
  }
  await Promise.all(running)
}

const begin = (running: Set<Promise<void>>, work: Promise<void>, waker: Waker): void => {
  running.add(work)
  void work.finally(() => {
    running.delete(work)
    waker.wake()
  })
}

/** Never rejects: an error of one agency must not stop the others; its lease runs out and the work is tried again. */
const workOne = async (loop: Loop, lease: Lease, rebuild: ReturnType<typeof createSlots>): Promise<void> => {
  const work = () => workLease(loop, lease)
  try {
    loop.onResult(lease, await (isRebuild(loop.engine, lease) ? rebuild(work) : work()))
  } catch (error) {
    loop.onError(error)
  }
}

const isRebuild = ({ memories }: Engine, { agency, changes }: Lease): boolean =>
  memories.recall(agency)?.published === undefined || changes.some(({ document }) => document === undefined)
