import { rollback } from '@trangan/publisher'
import type { Publisher } from '../openPublisher.ts'
import { underHeartbeat } from '../underHeartbeat.ts'
import { holdLease } from './holdLease.ts'

type Restoring = { agency: string; release: number; user: string }

/**
 * Makes a kept release live again and keeps the portal there: what waits, and what editors change meanwhile, is
 * published when somebody lets the portal go on.
 */
export const restoreRelease = async (publisher: Publisher, restoring: Restoring): Promise<number> => {
  const { engine, outbox } = publisher
  const { agency, release, user } = restoring
  // What waits stays in the outbox: it is not part of what goes live.
  const lease = { ...(await holdLease(outbox, agency)), changes: [] }
  const began = engine.now()
  return underHeartbeat(outbox, lease, async () => {
    try {
      const number = await rollback(engine, lease, { release, user })
      if (!(await outbox.keep(lease, user))) throw new Error(`The lease of ${agency} went to another publisher.`)
      const liveAt = engine.now()
      const receipt = { agency, release: number, restored: release, liveAt: liveAt.toISOString(), documents: [] }
      const duration = Math.max(0, liveAt.getTime() - began.getTime())
      await outbox.complete(lease, { ...receipt, duration, added: 0, changed: 0, removed: 0 })
      return number
    } catch (error) {
      await outbox.renounce(lease)
      throw error
    }
  })
}
