import type { Snapshot } from '@trangan/contract'
import type { Payload } from 'payload'
import { objectOf } from '../documents/values.ts'
import { inTransaction } from '../outbox/inTransaction.ts'
import { readContent } from './readContent.ts'

type Reading = { payload: Payload; agency: string }

/**
 * All that an agency has published, at one moment. Every change writes a row into the outbox in its own transaction:
 * when none has come while we read, nothing has changed while we read. After two disturbed readings the third is made
 * inside a transaction, which on SQLite keeps writers waiting.
 */
export const readSnapshot = async ({ payload, agency }: Reading): Promise<Snapshot> => {
  for (let attempt = 1; attempt <= 2; attempt++) {
    const before = await readMark({ payload, agency })
    const snapshot = await readContent({ payload, agency })
    if (before === (await readMark({ payload, agency }))) return snapshot
  }
  return inTransaction(payload, (transaction) => readContent({ payload, agency, transaction }))
}

/** Number and newest of the agency's waiting changes; different after each new change. */
const readMark = async ({ payload, agency }: Reading): Promise<string> => {
  const { docs, totalDocs } = await payload.db.find<unknown>({
    collection: 'outbox',
    where: { agency: { equals: agency } },
    sort: ['-createdAt', '-id'],
    limit: 1,
    pagination: true,
  })
  return `${totalDocs}/${objectOf(docs[0]).id}`
}
