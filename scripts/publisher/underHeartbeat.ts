import type { Lease, Outbox } from '@trangan/publisher/ports'

/** Milliseconds between two heartbeats; a lease lasts four times as long. */
const heartbeat = 5_000

/** Does leased work while the lease is renewed; `signal` is aborted when the lease was lost. */
export const underHeartbeat = async <T>(
  outbox: Pick<Outbox, 'renew'>,
  lease: Lease,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const lost = new AbortController()
  const beating = setInterval(() => void beat(outbox, lease, lost), heartbeat)
  try {
    return await work(lost.signal)
  } finally {
    clearInterval(beating)
  }
}

/** A database that cannot be reached for a moment is no lost lease: the next beat tells. */
const beat = async (outbox: Pick<Outbox, 'renew'>, lease: Lease, lost: AbortController): Promise<void> => {
  const isHeld = await outbox.renew(lease).catch(() => true)
  if (!isHeld) lost.abort(new Error(`The lease of ${lease.agency} went to another publisher.`))
}
