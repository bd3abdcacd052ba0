import type { Payload } from 'payload'
import type { Source } from '../documents/values.ts'
import type { Transaction } from '../outbox/inTransaction.ts'
import { readAll } from './readAll.ts'

type Wanted = { collection: 'media' | 'files'; agency: string; ids: readonly string[] }

const chunk = 500

/** The agency's documents with these ids; what was deleted or belongs to another agency is not among them. */
export const readByIds = async (
  payload: Payload,
  { collection, agency, ids }: Wanted,
  transaction?: Transaction,
): Promise<Source[]> => {
  const wanted = [...new Set(ids)].filter((id) => isLikeId(id, agency)).sort()
  const documents: Source[] = []
  for (let start = 0; start < wanted.length; start += chunk) {
    const where = { id: { in: wanted.slice(start, start + chunk) }, agency: { equals: agency } }
    documents.push(...(await readAll(payload, { collection, where }, transaction)))
  }
  return documents
}

/** Whether this database could have given the id: MongoDB refuses a whole query for one that it could not. */
const isLikeId = (id: string, known: string): boolean => id.length === known.length && /^[0-9a-f-]+$/.test(id)
