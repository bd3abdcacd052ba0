import { parentPort, workerData } from 'node:worker_threads'
import { messageOf, PublishError } from '../PublishError.ts'
import { type Answer, makePortal, type Order, type PortalMakers } from './portalWork.ts'

/**
 * The inside of a thread that makes portals. `open` gets what `createThreads` was given as `data`: the thread shares
 * nothing with the others, so it opens its own renderer and target.
 */
export const serveThread = <Data>(open: (data: Data) => Promise<PortalMakers>): void => {
  const port = parentPort
  if (!port) throw new Error('This module runs in a thread only: createThreads starts it.')
  const makers = open(workerData)
  // Whoever gives work is told of the failure.
  makers.catch(() => {})
  const running = new Map<number, AbortController>()
  port.on('message', async (order: Order) => {
    if ('isAborted' in order) return running.get(order.id)?.abort()
    const controller = new AbortController()
    running.set(order.id, controller)
    port.postMessage(await answerOf(makers, order, controller.signal))
    running.delete(order.id)
  })
}

const answerOf = async (
  makers: Promise<PortalMakers>,
  { id, portal }: Extract<Order, { portal: unknown }>,
  signal: AbortSignal,
): Promise<Answer> => {
  try {
    return { id, made: await makePortal(await makers, portal, signal) }
  } catch (error) {
    if (error instanceof PublishError) return { id, failure: error.failure }
    return { id, error: error instanceof Error ? error : messageOf(error) }
  }
}
