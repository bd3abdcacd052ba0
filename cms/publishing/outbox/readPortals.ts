import type { Payload } from 'payload'
import { z } from 'zod'
import type { Transaction } from './inTransaction.ts'
import { PortalRow } from './portalRow.ts'

/** The publishing states of all portals; one without a row has never been published. */
export const readPortals = async (payload: Payload, transaction?: Transaction): Promise<PortalRow[]> => {
  const { docs } = await payload.db.find({
    collection: 'portals',
    limit: 0,
    pagination: false,
    sort: 'agency',
    ...(transaction ? { req: transaction } : {}),
  })
  return z.array(PortalRow).parse(docs)
}
