import type { CollectionSlug, Payload, Where } from 'payload'
import { objectOf, type Source } from '../documents/values.ts'
import type { Transaction } from '../outbox/inTransaction.ts'

export type Query = { collection: CollectionSlug; where: Where; sort?: string | string[] }

type Reading = { payload: Payload; transaction?: Transaction | undefined; rowsAtOnce?: number }

/** Every document that the query finds, as the database holds it; rejects rather than answer with a part of them. */
export const readAll = async (payload: Payload, query: Query, transaction?: Transaction): Promise<Source[]> => {
  const documents: Source[] = []
  for await (const some of readRows({ payload, transaction }, query)) documents.push(...some)
  return documents
}

/**
 * The same some rows at a time, so that a large collection is never in memory as a whole; rejects at the end when the
 * database gave a part of them. Counts and reads one after the other: MongoDB refuses two commands at once at the start of
 * a transaction.
 */
export async function* readRows(
  { payload, transaction, rowsAtOnce = 256 }: Reading,
  { collection, where, sort = 'id' }: Query,
): AsyncGenerator<Source[]> {
  const req = transaction ? { req: transaction } : {}
  const { totalDocs: total } = await payload.db.count({ collection, where, ...req })
  const limits = { limit: rowsAtOnce, pagination: true }
  const ids = new Set<unknown>()
  let rows = 0
  for (let page = 1, isMore = total > 0; isMore; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<unknown>({ collection, where, sort, page, ...limits, ...req })
    isMore = hasNextPage && docs.length > 0
    const documents = docs.map(objectOf)
    for (const { id } of documents) ids.add(id)
    rows += documents.length
    yield documents
  }
  if (rows === total && ids.size === total) return
  throw new Error(
    `The database answered with ${ids.size} of ${total} documents of "${collection}": nothing is published from a part. It is tried again.`,
  )
}
