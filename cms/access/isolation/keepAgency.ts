import type { CollectionBeforeChangeHook } from 'payload'
import { type AgencyCollection, agencyCollections } from '../matrix.ts'
import { mayInAgency } from '../membership.ts'
import { readReference } from '../readReference.ts'
import { refuse } from '../refuse.ts'

/** A document belongs to one agency, in which its maker may make it, and stays there for good. */
export const keepAgency: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const agency = readReference(data.agency)
  const refusal = { collection: collection.slug, req, path: 'agency' }
  if (operation === 'update') {
    const owner = readReference(originalDoc?.agency)
    if (agency && agency !== owner) throw refuse({ ...refusal, message: moved })
    return { ...data, agency: owner }
  }
  if (!agency) throw refuse({ ...refusal, message: missing })
  if (!req.user) return data
  const right = { collection: ownCollection(collection.slug), action: 'create', agency } as const
  if (!mayInAgency(req.user, right)) throw refuse({ ...refusal, message: foreign })
  return data
}

const ownCollection = (slug: string): AgencyCollection => {
  const found = agencyCollections.find((own) => own === slug)
  if (!found) throw new Error(`"${slug}" is no collection of the agencies`)
  return found
}

const missing = {
  vi: 'Chưa chọn cơ quan. Hãy chọn cơ quan ở đầu trình đơn bên trái rồi thử lại.',
  en: 'No agency is chosen. Choose one at the top of the navigation and try again.',
}
const foreign = {
  vi: 'Bạn không có quyền tạo nội dung này cho cơ quan đã chọn.',
  en: 'You may not create this for the chosen agency.',
}
const moved = {
  vi: 'Không thể chuyển nội dung sang cơ quan khác.',
  en: 'A document cannot be moved to another agency.',
}
