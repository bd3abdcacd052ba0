import type { CollectionSlug, Payload, Where } from 'payload'
import { z } from 'zod'
import { portalsShowing } from '../hooks/portalsShowing.ts'
import { liveOnly } from '../hooks/readLive.ts'
import { ChangeRow } from '../outbox/changeRow.ts'
import type { PortalRow } from '../outbox/portalRow.ts'
import { readPortals } from '../outbox/readPortals.ts'
import { hasOwnPage, pathsOf } from './pathsOf.ts'
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
export const readStates = async (question: Question): Promise<PortalState[]> => {
  const { agencies, now = Date.now() } = question
  const shownAt = portalsOf(question)
  const { waiting, receipts, portals } = await readRows(question)
  const concerned = new Set([...shownAt, ...[...waiting, ...receipts].map(({ agency }) => agency)])
  const visible = [...concerned].filter((agency) => agencies === 'all' || agencies.includes(agency)).sort()
  const ofAgency = (agency: string) => ({
    waiting: waiting.filter((change) => change.agency === agency),
    receipt: receipts.find((receipt) => receipt.agency === agency),
    portal: portals.find((portal) => portal.agency === agency),
    paths: shownAt.includes(agency) ? pathsOf(question.collection, question.document) : [],
    hasOwnPage: hasOwnPage(question.collection),
  })
  return visible.map((agency) => ({ agency, ...stateOf({ ...ofAgency(agency), now }) }))
}

const portalsOf = ({ collection, document }: Question): string[] => {
  const live = liveOnly(collection, document)
  return live ? portalsShowing(collection, live) : []
}

type Rows = { waiting: ChangeRow[]; receipts: ReceiptRow[]; portals: PortalRow[] }

/** Changes of an agency itself are those of its whole portal, and so is its receipt. */
const readRows = async ({ payload, collection, document: { id } }: Question): Promise<Rows> => {
  const portals = await readPortals(payload)
  if (collection === 'agencies') {
    const where = { agency: { equals: id }, operation: { equals: 'rebuild' } }
    const waiting = await find(payload, { collection: 'outbox', where, row: ChangeRow })
    return { waiting, receipts: portals.filter(({ agency }) => agency === id).flatMap(toReceipt), portals }
  }
  const where = { documentCollection: { equals: collection }, documentId: { equals: id } }
  const waiting = await find(payload, { collection: 'outbox', where, row: ChangeRow })
  return { waiting, receipts: await find(payload, { collection: 'receipts', where, row: ReceiptRow }), portals }
}

const toReceipt = ({ agency, release, liveAt, duration = 0 }: PortalRow): ReceiptRow[] =>
  release && liveAt
    ? [
        {
          agency,
          documentCollection: 'agencies',
          documentId: agency,
          release,
          liveAt,
          duration,
          paths: pathsOf('agencies', {}),
          touched: undefined,
        },
      ]
    : []

type Find<T extends z.ZodType> = { collection: 'outbox' | 'receipts'; where: Where; row: T }

const find = async <T extends z.ZodType>(payload: Payload, { row, ...query }: Find<T>): Promise<z.infer<T>[]> => {
  const { docs } = await payload.db.find<unknown>({ ...query, sort: ['createdAt', 'id'], limit: 0, pagination: false })
  return z.array(row).parse(docs)
}
