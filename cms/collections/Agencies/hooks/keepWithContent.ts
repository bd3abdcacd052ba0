import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { agencyCollections } from '../../../access/matrix.ts'

/** An agency that has written anything, or has people, is not deleted: it ends by date, and what it published stays. */
export const keepWithContent: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of agencyCollections) {
    const { totalDocs } = await req.payload.count({ collection, where: { agency: { equals: id } }, req })
    if (totalDocs > 0) throw new APIError(reason, 409, undefined, true)
  }
  const people = await req.payload.count({ collection: 'users', where: { 'agencies.agency': { equals: id } }, req })
  if (people.totalDocs > 0) throw new APIError(reason, 409, undefined, true)
}

const reason =
  'Cơ quan này còn nội dung hoặc người dùng nên không xóa được. Hãy ghi ngày hết hiệu lực ở thẻ “Hiệu lực”.'
