import { type Engine, type PublishOptions, type PublishResult, publish } from '@trangan/publisher'
import type { Lease, Outbox } from '@trangan/publisher/ports'
import { underHeartbeat } from './underHeartbeat.ts'

type Work = { engine: Engine; outbox: Outbox }

/** Publishes leased work under a heartbeat and tells the outbox how it ended. A lost lease ends the work at once. */
export const workLease = (
  { engine, outbox }: Work,
  lease: Lease,
  options: PublishOptions = {},
): Promise<PublishResult> =>
  underHeartbeat(outbox, lease, async (signal) => {
    const result = await publish(engine, lease, { ...options, signal })
    await tellEnd(outbox, lease, result)
    return result
  })

/** The receipt, or the reason why there is none, goes to the outbox; a lost lease is another's business. */
export const tellEnd = async (outbox: Outbox, lease: Lease, result: PublishResult): Promise<void> => {
  if ('receipt' in result) await outbox.complete(lease, result.receipt)
  else if (result.failure.code !== 'lease-lost') await outbox.fail(lease, result.failure)
}
