import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { readReference } from '../../../access/readReference.ts'
import { refuse } from '../../../access/refuse.ts'
import { dayOf } from '../../../publishing/documents/values.ts'
import { numberOf } from '../numberOf.ts'

/**
 * An agency has one document of a number and day of issue, however the number is written. Tidies the number, and keeps
 * both in `identity`, which the database holds unique; a draft that lacks one of them is like no other.
 */
export const keepIdentity: CollectionBeforeChangeHook = async ({ collection, data, originalDoc = {}, req }) => {
  const number = numberOf(String(data.number ?? originalDoc.number ?? ''))
  const day = dayOf(data.issuedOn ?? originalDoc.issuedOn)
  const tidied = typeof data.number === 'string' ? { ...data, number: number.printed } : data
  if (!number.key || !day) return { ...tidied, identity: randomUUID() }
  const identity = `${number.key}/${day}`
  const other = await findOther({ identity, agency: readReference(data.agency), id: originalDoc.id, req })
  const message = taken(number.printed, day)
  if (other) throw refuse({ collection: collection.slug, req, path: 'number', message })
  return { ...tidied, identity }
}

type Question = { identity: string; agency: string | undefined; id: unknown; req: PayloadRequest }

const findOther = async ({ identity, agency, id, req }: Question): Promise<boolean> => {
  const where: Where[] = [{ identity: { equals: identity } }, { agency: { equals: agency } }]
  if (id) where.push({ id: { not_equals: id } })
  const { totalDocs } = await req.payload.db.count({ collection: 'legal-documents', where: { and: where }, req })
  return totalDocs > 0
}

const taken = (number: string, day: string) => {
  const date = day.split('-').reverse().map(Number).join('/')
  return {
    vi: `Văn bản số ${number} ngày ${date} đã có trên cổng này. Hãy tìm trong danh sách “Văn bản” và sửa văn bản đó.`,
    en: `Document ${number} of ${date} is already on this portal. Find it in the list and edit it.`,
  }
}
