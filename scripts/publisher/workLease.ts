import { type Engine, type PublishOptions, type PublishResult, publish } from '@trangan/publisher'
import type { Lease, Outbox } from '@trangan/publisher/ports'

/** Milliseconds between two heartbeats; a lease lasts four times as long. */
const heartbeat = 5_000

/** Publishes leased work under a heartbeat and tells the outbox how it ended. A lost lease ends the work at once. */
export const workLease = async (
  { engine, outbox }: { engine: Engine; outbox: Outbox },
  lease: Lease,
  options: PublishOptions = {},
): Promise<PublishResult> => {
  const lost = new AbortController()
  const beating = setInterval(() => void beat(outbox, lease, lost), heartbeat)
  try {
    const result = await publish(engine, lease, { ...options, signal: lost.signal })
    if ('receipt' in result) await outbox.complete(lease, result.receipt)
    else if (result.failure.code !== 'lease-lost') await outbox.fail(lease, result.failure)
    return result
  } finally {
    clearInterval(beating)
  }
}

/** A database that cannot be reached for a moment is no lost lease: the next beat tells. */
const beat = async (outbox: Outbox, lease: Lease, lost: AbortController): Promise<void> => {
  const isHeld = await outbox.renew(lease).catch(() => true)
  if (!isHeld) lost.abort(new Error(`The lease of ${lease.agency} went to another publisher.`))
}
