import type { Lease, Receipt } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import type { Transaction } from '../outbox/inTransaction.ts'

type Recording = { payload: Payload; lease: Lease; receipt: Receipt; transaction: Transaction }

/** Notes a release once; one that was live already, because nothing had changed, is no new one. */
export const recordRelease = async ({ payload, lease, receipt, transaction }: Recording): Promise<void> => {
  const { agency, release, liveAt, duration, added, changed, removed } = receipt
  const where = { agency: { equals: agency }, release: { equals: release } }
  const known = await payload.db.findOne({ collection: 'releases', where, req: transaction })
  if (known) return
  const data = { agency, release, liveAt, duration, added, changed, removed, reason: reasonOf(lease, receipt) }
  await payload.db.create({ collection: 'releases', data, req: transaction, returning: false })
}

const reasonOf = ({ changes }: Lease, { restored }: Receipt): string => {
  if (restored !== undefined) return 'rollback'
  return changes.every(({ document }) => document) ? 'publish' : 'rebuild'
}
