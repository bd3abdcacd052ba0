import type { Lease, Outbox } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import { completeLease } from './completeLease.ts'
import { failLease } from './failLease.ts'
import { keepRelease, letGo } from './keepRelease.ts'
import { takeAgency, takeLease } from './takeLease.ts'
import { updateHeld } from './updateHeld.ts'

export type OutboxOptions = {
  /** Milliseconds a lease lasts without a heartbeat; after that another worker takes the work over. */
  leaseDuration?: number
  /** The time in milliseconds since 1970; tests bring their own. */
  now?: () => number
}

/** An outbox that also obeys central IT: leases on demand, portals kept at a release. */
export type CmsOutbox = Outbox & {
  /** The lease of this agency, also when nothing waits; `undefined` while another worker has it. */
  takeAgency: (agency: string, worker: string) => Promise<Lease | undefined>
  /** From now on nothing of the agency is published, until it is let go; false when the lease was lost. */
  keep: (lease: Lease, user: string) => Promise<boolean>
  letGo: (agency: string) => Promise<void>
  /** Gives a lease back with nothing done. */
  renounce: (lease: Lease) => Promise<void>
}

/** The outbox of the CMS as the publisher sees it, on either database. */
export const createOutbox = (payload: Payload, options: OutboxOptions = {}): CmsOutbox => {
  const { leaseDuration = 20_000, now = Date.now } = options
  const clock = { leaseDuration, now }
  return {
    take: (worker) => takeLease({ payload, worker, ...clock }),
    takeAgency: (agency, worker) => takeAgency({ payload, worker, agency, ...clock }),
    keep: (lease, user) => keepRelease({ payload, lease, user, now: now() }),
    letGo: (agency) => letGo(payload, agency),
    renounce: async (lease) => {
      await updateHeld({ payload, lease, data: { holder: '', expiresAt: 0 } })
    },
    renew: async (lease: Lease) =>
      (await updateHeld({ payload, lease, data: { expiresAt: now() + leaseDuration } })) !== undefined,
    complete: (lease, receipt) => completeLease({ payload, lease, receipt }),
    fail: (lease, reason) => failLease({ payload, lease, reason, now: now() }),
  }
}
