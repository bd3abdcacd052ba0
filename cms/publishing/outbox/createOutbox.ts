import type { Lease, Outbox } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import { completeLease } from './completeLease.ts'
import { failLease } from './failLease.ts'
import { takeLease } from './takeLease.ts'
import { updateHeld } from './updateHeld.ts'

export type OutboxOptions = {
  /** Milliseconds a lease lasts without a heartbeat; after that another worker takes the work over. */
  leaseDuration?: number
  /** The time in milliseconds since 1970; tests bring their own. */
  now?: () => number
}

/** The outbox of the CMS as the publisher sees it, on either database. */
export const createOutbox = (payload: Payload, options: OutboxOptions = {}): Outbox => {
  const { leaseDuration = 20_000, now = Date.now } = options
  const clock = { leaseDuration, now }
  return {
    take: (worker) => takeLease({ payload, worker, ...clock }),
    renew: async (lease: Lease) =>
      (await updateHeld({ payload, lease, data: { expiresAt: now() + leaseDuration } })) !== undefined,
    complete: (lease, receipt) => completeLease({ payload, lease, receipt }),
    fail: (lease, reason) => failLease({ payload, lease, reason, now: now() }),
  }
}
