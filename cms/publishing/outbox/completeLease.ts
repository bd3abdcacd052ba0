import type { Lease, Receipt, Touched } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import { recordRelease } from '../history/recordRelease.ts'
import { slugOf } from '../snapshotKeys.ts'
import { inTransaction, type Transaction } from './inTransaction.ts'
import { LeaseLost } from './LeaseLost.ts'
import { readPortals } from './readPortals.ts'
import { updateHeld } from './updateHeld.ts'

type Completion = { payload: Payload; lease: Lease; receipt: Receipt }

/** In one transaction: frees the lease, writes the receipts, takes the lease's changes out of the outbox. */
export const completeLease = ({ payload, lease, receipt }: Completion): Promise<void> =>
  inTransaction(payload, async (transaction) => {
    const { release, liveAt, duration } = receipt
    const done = { release, liveAt, duration, ...free, ...healthy }
    const held = await updateHeld({ payload, lease, data: done, transaction })
    if (!held && (await isCompleted({ payload, lease, receipt }, transaction))) return
    if (!held) throw new LeaseLost(lease)
    await removeChanges({ payload, lease, transaction })
    await writeReceipts({ payload, receipt, transaction })
    await recordRelease({ payload, lease, receipt, transaction })
  })

const free = { holder: '', expiresAt: 0 }

// no failure on record: a portal is healthy again with its first release
const healthy = { failures: 0, failedAt: 0, retryAt: 0, failureCode: '', failureMessage: '', failurePaths: [] }

/** A commit whose answer was lost is tried again and finds its own work done. */
const isCompleted = async ({ payload, lease, receipt }: Completion, transaction: Transaction): Promise<boolean> => {
  const portal = (await readPortals(payload, transaction)).find(({ agency }) => agency === lease.agency)
  return portal?.token === lease.token && portal.release === receipt.release
}

const removeChanges = async ({
  payload,
  lease,
  transaction,
}: {
  payload: Payload
  lease: Lease
  transaction: Transaction
}) => {
  const ids = lease.changes.map((change) => change.id)
  for (let start = 0; start < ids.length; start += 500)
    await payload.db.deleteMany({
      collection: 'outbox',
      where: { id: { in: ids.slice(start, start + 500) } },
      req: transaction,
    })
}

type Writing = { payload: Payload; receipt: Receipt; transaction: Transaction }

const writeReceipts = async ({ payload, receipt, transaction }: Writing) => {
  const { agency, release, liveAt, duration } = receipt
  const touched = receipt.touched && cutShort(receipt.touched, receipt.documents.length)
  for (const { collection, id, paths } of receipt.documents) {
    const key = { agency, documentCollection: slugOf(collection), documentId: id }
    const data = { ...key, release, liveAt, duration, paths, touched: touched ?? null }
    const where = Object.fromEntries(Object.entries(key).map(([field, value]) => [field, { equals: value }]))
    const updated: unknown = await payload.db.updateOne({ collection: 'receipts', where, data, req: transaction })
    if (!updated) await payload.db.create({ collection: 'receipts', data, req: transaction, returning: false })
  }
}

/** Addresses named on all receipts of one lease together, so that a thousand documents at once write no book. */
const namedAtOnce = 600

const cutShort = (touched: Touched, receipts: number): Touched => {
  const limit = Math.max(3, Math.floor(namedAtOnce / receipts))
  const cut = ({ paths, count }: Touched['pages']) => ({ paths: paths.slice(0, limit), count })
  return { pages: cut(touched.pages), feeds: cut(touched.feeds), removed: cut(touched.removed) }
}
