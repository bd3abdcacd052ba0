import type { CollectionSlug, Payload, Where } from 'payload'
import { objectOf, type Source } from '../documents/values.ts'
import type { Transaction } from '../outbox/inTransaction.ts'

export type Query = { collection: CollectionSlug; where: Where; sort?: string | string[] }

/**
 * Every document that the query finds, as the database holds it; rejects rather than answer with a part of them.
 * Counts and reads one after the other: MongoDB refuses two commands at once at the start of a transaction.
 */
export const readAll = async (payload: Payload, query: Query, transaction?: Transaction): Promise<Source[]> => {
  const { collection, where, sort = 'id' } = query
  const req = transaction ? { req: transaction } : {}
  const { totalDocs } = await payload.db.count({ collection, where, ...req })
  if (totalDocs === 0) return []
  const { docs } = await payload.db.find<unknown>({ collection, where, sort, limit: 0, pagination: false, ...req })
  return checkWhole({ documents: docs.map(objectOf), total: totalDocs, collection })
}

type Answer = { documents: Source[]; total: number; collection: string }

const checkWhole = ({ documents, total, collection }: Answer): Source[] => {
  const different = new Set(documents.map(({ id }) => id)).size
  if (documents.length === total && different === total) return documents
  throw new Error(
    `The database answered with ${different} of ${total} documents of "${collection}": nothing is published from a part. It is tried again.`,
  )
}
