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
export const readSnapshot = async ({ payload, agency }: Reading): Promise<Snapshot> =>
  (await readUndisturbed({ payload, agency })) ??
  (await readUndisturbed({ payload, agency })) ??
  (await inTransaction(payload, (transaction) => readContent({ payload, agency, transaction })))

/** `undefined` when something was changed meanwhile: neither an answer nor an error counts then. */
const readUndisturbed = async (reading: Reading): Promise<Snapshot | undefined> => {
  const before = await readMark(reading)
  const [outcome] = await Promise.allSettled([readContent(reading)])
  if (before !== (await readMark(reading))) return undefined
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
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
