import type { CollectionSlug, Payload, Where } from 'payload'
import { z } from 'zod'
import { portalsShowing } from '../hooks/portalsShowing.ts'
import { liveOnly } from '../hooks/readLive.ts'
import { ChangeRow } from '../outbox/changeRow.ts'
import { readPortals } from '../outbox/readPortals.ts'
import { pathsOf } from './pathsOf.ts'
import { ReceiptRow } from './receiptRow.ts'
import { type PublishState, stateOf } from './stateOf.ts'

type Question = {
  payload: Payload
  collection: CollectionSlug
  document: { id: string }
  /** Only portals of these agencies are told about. */
  agencies: readonly string[] | 'all'
  now?: number
}

export type PortalState = PublishState & { agency: string }

/** Where a document stands on its way to each portal that shows it or has shown it. */
export const readStates = async ({
  payload,
  collection,
  document,
  agencies,
  now = Date.now(),
}: Question): Promise<PortalState[]> => {
  const live = liveOnly(collection, document)
  const shownAt = live ? portalsShowing(collection, live) : []
  const waiting = await readRows(payload, {
    collection: 'outbox',
    where: changesOfDocument(collection, document.id),
    row: ChangeRow,
  })
  const receipts = await readRows(payload, {
    collection: 'receipts',
    where: ofDocument(collection, document.id),
    row: ReceiptRow,
  })
  const portals = await readPortals(payload)
  const concerned = new Set([
    ...shownAt,
    ...waiting.map(({ agency }) => agency),
    ...receipts.map(({ agency }) => agency),
  ])
  const visible = [...concerned].filter((agency) => agencies === 'all' || agencies.includes(agency)).sort()
  return visible.map((agency) => ({
    agency,
    ...stateOf({
      waiting: waiting.filter((change) => change.agency === agency),
      receipt: receipts.find((receipt) => receipt.agency === agency),
      portal: portals.find((portal) => portal.agency === agency),
      paths: shownAt.includes(agency) ? pathsOf(collection, document) : [],
      now,
    }),
  }))
}

const ofDocument = (collection: string, id: string): Where => ({
  documentCollection: { equals: collection },
  documentId: { equals: id },
})

/** A change of an agency itself is one of its whole portal. */
const changesOfDocument = (collection: string, id: string): Where =>
  collection === 'agencies' ? { agency: { equals: id }, operation: { equals: 'rebuild' } } : ofDocument(collection, id)

type Rows<T extends z.ZodType> = { collection: 'outbox' | 'receipts'; where: Where; row: T }

const readRows = async <T extends z.ZodType>(
  payload: Payload,
  { collection, where, row }: Rows<T>,
): Promise<z.infer<T>[]> => {
  const { docs } = await payload.db.find<unknown>({
    collection,
    where,
    sort: ['createdAt', 'id'],
    limit: 0,
    pagination: false,
  })
  return z.array(row).parse(docs)
}
