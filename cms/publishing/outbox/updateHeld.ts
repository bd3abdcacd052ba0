import type { Lease } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import type { Transaction } from './inTransaction.ts'
import { PortalRow } from './portalRow.ts'

type Update = { payload: Payload; lease: Lease; data: Partial<PortalRow>; transaction?: Transaction }

/** Changes the portal's row if the lease is still held, in one conditional update; `undefined` when it was lost. */
export const updateHeld = async ({ payload, lease, data, transaction }: Update): Promise<PortalRow | undefined> => {
  const row: unknown = await payload.db.updateOne({
    collection: 'portals',
    where: {
      agency: { equals: lease.agency },
      token: { equals: lease.token },
      expiresAt: { greater_than: 0 },
    },
    data,
    options: { atomic: true },
    ...(transaction ? { req: transaction } : {}),
  })
  return row ? PortalRow.parse(row) : undefined
}
