import type { Change } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import type { Transaction } from './inTransaction.ts'

/** A change that goes into the outbox of one agency. */
export type NewChange = Omit<Change, 'id' | 'createdAt'>

/** The name under which the index of all portals waits in the outbox, beside the ids of the agencies. */
export const province = 'province'

/** Writes changes into the outbox; pass the request of the change, so that both are saved or neither is. */
export const enqueue = async (payload: Payload, changes: NewChange[], transaction: Transaction): Promise<void> => {
  for (const { document, ...change } of changes) {
    const data = { ...change, documentCollection: document?.collection, documentId: document?.id }
    await payload.db.create({ collection: 'outbox', data, req: transaction, returning: false })
  }
}
