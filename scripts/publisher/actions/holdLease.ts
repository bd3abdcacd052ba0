import { setTimeout as wait } from 'node:timers/promises'
import type { Lease } from '@trangan/publisher/ports'
import type { CmsOutbox } from '../../../cms/publishing/outbox/createOutbox.ts'

/** Milliseconds to try for: longer than a dead publisher's lease lasts. */
const patience = 30_000

/** The lease of one agency, waited for while another publisher has it. */
export const holdLease = async (outbox: Pick<CmsOutbox, 'takeAgency'>, agency: string): Promise<Lease> => {
  for (const until = Date.now() + patience; Date.now() < until; await wait(50)) {
    const lease = await outbox.takeAgency(agency, `command:${process.pid}`)
    if (lease) return lease
  }
  throw new Error(
    `Another publisher has held ${agency} for ${patience / 1000} s. Next step: try again when it is done.`,
  )
}
