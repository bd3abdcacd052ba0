import { again, type SnapshotPart, type SnapshotParts } from '@trangan/publisher/parts'
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
export async function* readParts(reading: Reading): SnapshotParts {
  for (let disturbed = 0; disturbed < 2; disturbed += 1) {
    const before = await readMark(reading)
    const failure = yield* readOrFail(reading)
    if (before === (await readMark(reading))) {
      if (failure) throw failure.reason
      return
    }
    // Neither an answer nor an error counts then.
    yield again
  }
  yield* await inTransaction(reading.payload, (transaction) => partsIn({ ...reading, transaction }))
}

async function* readOrFail(reading: Reading): AsyncGenerator<SnapshotPart, { reason: unknown } | undefined> {
  try {
    yield* readContent(reading)
    return undefined
  } catch (reason) {
    return { reason }
  }
}

const partsIn = async (reading: Parameters<typeof readContent>[0]): Promise<SnapshotPart[]> => {
  const parts: SnapshotPart[] = []
  for await (const part of readContent(reading)) parts.push(part)
  return parts
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
