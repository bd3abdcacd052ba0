import type { Lease, PublishFailure } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import { readPortals } from './readPortals.ts'
import { updateHeld } from './updateHeld.ts'

/** Milliseconds to the next try, at most. */
export const longestDelay = 300_000

type Failing = { payload: Payload; lease: Lease; reason: PublishFailure; now: number }

/** Frees the lease; its changes stay and wait for the next try. A lost lease changes nothing: its work is another's. */
export const failLease = async ({ payload, lease, reason, now }: Failing): Promise<void> => {
  const portal = (await readPortals(payload)).find(({ agency }) => agency === lease.agency)
  if (!portal || portal.token !== lease.token) return
  const failures = portal.failures + 1
  const data = {
    holder: '',
    expiresAt: 0,
    failures,
    // what was changed since the work was taken may be the cure: it does not wait
    failedAt: portal.takenAt,
    retryAt: now + retryDelay(failures),
    failureCode: reason.code,
    failureMessage: reason.message,
    failurePaths: reason.paths ?? [],
  }
  await updateHeld({ payload, lease, data })
}

/**
 * Milliseconds until the next try: 2 s, 4 s, 8 s …, at most 5 minutes.
 * @example retryDelay(1) // 2000
 */
export const retryDelay = (failures: number): number => Math.min(2 ** Math.min(failures, 20) * 1000, longestDelay)
