import type { CollectionAfterChangeHook, Where } from 'payload'
import { readReference } from '../../access/readReference.ts'

const day = 86_400_000

/** After a draft of an agency is begun: deletes the agency's empty drafts that are older than a day. */
export const purgeEmptyDrafts =
  (empty: Where): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, req }) => {
    if (operation !== 'create' || doc._status !== 'draft') return doc
    const isOld = { updatedAt: { less_than: new Date(Date.now() - day).toISOString() } }
    const where = { and: [{ agency: { equals: readReference(doc.agency) } }, isOld, empty] }
    await req.payload.delete({ collection: collection.slug, where, depth: 0, req, overrideAccess: true })
    return doc
  }
