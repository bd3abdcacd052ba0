import type { CollectionAfterDeleteHook } from 'payload'
import { enqueue } from '../outbox/enqueue.ts'
import { changesOf } from './changesOf.ts'
import { liveOnly } from './readLive.ts'

/** After the deletion of something that portals show: writes it into the outbox, in the same transaction. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const before = liveOnly(collection.slug, doc)
  if (!before) return
  const user = req.user ? String(req.user.id) : undefined
  const reference = { collection: collection.slug, id: before.id }
  await enqueue(req.payload, changesOf({ ...reference, user, before, after: undefined, operation: 'delete' }), req)
}
