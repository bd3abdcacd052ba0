import { type Log, messageOf } from '@trangan/publisher'
import type { Requests } from '../../../cms/publishing/requests/createRequests.ts'
import type { RequestRow } from '../../../cms/publishing/requests/requestRow.ts'
import type { Waker } from '../waker.ts'

type Loop = {
  requests: Requests
  answer: (row: RequestRow) => Promise<object>
  waker: Waker
  /** Milliseconds until requests are looked for again when nothing wakes us. */
  interval: number
  stopping: AbortSignal
  log: Log
}

/** Requests answered at the same time: a long proof must not keep a person waiting who restores a portal. */
const concurrency = 4

/** Milliseconds between two heartbeats of a request. */
const heartbeat = 5_000

/** Answers what central IT asks, until it is told to stop. */
export const requestLoop = async (loop: Loop): Promise<void> => {
  const { requests, waker, interval, stopping, log } = loop
  const running = new Set<Promise<void>>()
  while (!stopping.aborted) {
    try {
      const row = running.size < concurrency ? await requests.take() : undefined
      if (row) begin(running, answerOne(loop, row))
      else await waker.wait(interval)
    } catch (error) {
      log({ level: 'error', message: 'Requests of central IT could not be read; it is tried again.', error })
      await waker.wait(1_000)
    }
  }
  await Promise.all(running)
}

const begin = (running: Set<Promise<void>>, work: Promise<void>): void => {
  running.add(work)
  void work.finally(() => running.delete(work))
}

/** Never rejects: whoever asked reads what went wrong. */
const answerOne = async ({ requests, answer, log }: Loop, row: RequestRow): Promise<void> => {
  const beating = setInterval(() => void requests.renew(row).catch(() => undefined), heartbeat)
  try {
    await requests.finish(row, { state: 'done', answer: await answer(row) })
  } catch (error) {
    log({ level: 'error', message: `A request of central IT (${row.request.kind}) failed.`, error })
    await requests.finish(row, { state: 'failed', problem: messageOf(error) }).catch(() => undefined)
  } finally {
    clearInterval(beating)
  }
}
