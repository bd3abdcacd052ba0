import { setTimeout as wait } from 'node:timers/promises'
import type { Lease } from '@trangan/publisher/ports'
import type { Publisher } from '../openPublisher.ts'
import { requestRebuild } from '../outdatedPortals.ts'

/** Milliseconds to try for: longer than a dead publisher's lease lasts. */
const patience = 30_000

/**
 * The lease of one agency, with a request to publish it in the outbox, so that no other publisher works on it. Work of
 * other agencies that comes into our hands on the way goes back to the outbox through `other`.
 */
export const holdLease = async (
  { outbox, payload }: Publisher,
  agency: string,
  other: (lease: Lease) => Promise<unknown>,
): Promise<Lease> => {
  const until = Date.now() + patience
  for (let asked = 0; Date.now() < until; ) {
    if (Date.now() - asked > 2_000) {
      await requestRebuild(payload, [agency])
      asked = Date.now()
    }
    const lease = await outbox.take(`command:${process.pid}`)
    if (lease?.agency === agency) return lease
    if (lease) await other(lease)
    else await wait(50)
  }
  throw new Error(
    `Another publisher has held ${agency} for ${patience / 1000} s. Next step: try again when it is done.`,
  )
}
