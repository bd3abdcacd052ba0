import type { Payload } from 'payload'
import { z } from 'zod'
import type { Transaction } from '../outbox/inTransaction.ts'

/** Ids of all agencies there are. */
export const readAgencyIds = async (payload: Payload, transaction?: Transaction): Promise<string[]> => {
  const { docs } = await payload.db.find({
    collection: 'agencies',
    limit: 0,
    pagination: false,
    sort: 'id',
    select: {},
    ...(transaction ? { req: transaction } : {}),
  })
  return z
    .array(z.object({ id: z.coerce.string() }))
    .parse(docs)
    .map(({ id }) => id)
}
