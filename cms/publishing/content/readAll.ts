import type { CollectionSlug, Payload, Where } from 'payload'
import type { Source } from '../documents/values.ts'
import { objectOf } from '../documents/values.ts'
import type { Transaction } from '../outbox/inTransaction.ts'

export type Query = { collection: CollectionSlug; where: Where; sort?: string | string[] }

const pageSize = 1000

/** Every document that the query finds, as the database holds it; rejects rather than answer with a part of them. */
export const readAll = async (payload: Payload, query: Query, transaction?: Transaction): Promise<Source[]> => {
  const documents: Source[] = []
  for (let page = 1; ; page++) {
    const answer = await readPage(payload, { ...query, page }, transaction)
    documents.push(...answer.docs.map(objectOf))
    if (documents.length >= answer.totalDocs || answer.docs.length === 0)
      return checkWhole({ documents, total: answer.totalDocs, collection: query.collection })
  }
}

const readPage = (payload: Payload, query: Query & { page: number }, transaction: Transaction | undefined) =>
  payload.db.find<unknown>({
    sort: 'id',
    ...query,
    limit: pageSize,
    pagination: true,
    ...(transaction ? { req: transaction } : {}),
  })

type Answer = { documents: Source[]; total: number; collection: string }

const checkWhole = ({ documents, total, collection }: Answer): Source[] => {
  const different = new Set(documents.map(({ id }) => id)).size
  if (documents.length === total && different === total) return documents
  throw new Error(
    `The database answered with ${different} of ${total} documents of "${collection}": nothing is published from a part. It is tried again.`,
  )
}
