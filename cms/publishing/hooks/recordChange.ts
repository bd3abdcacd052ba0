import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '../outbox/enqueue.ts'
import { changesOf } from './changesOf.ts'
import { liveOnly, readLive } from './readLive.ts'
import { takeRemembered } from './rememberLive.ts'

/** After a change that portals can show: writes it into the outbox, in the transaction of the change. */
export const recordChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const reference = { collection: collection.slug, id: String(doc.id) }
  const before = takeRemembered(req, reference)
  const after = liveOnly(collection.slug, doc)
  // what was just uploaded stands on no page yet
  if (operation === 'create' && collection.upload) return doc
  // the save of a draft leaves what is published as it is
  if (!after && (!before || (await readLive(req, reference)))) return doc
  const user = req.user ? String(req.user.id) : undefined
  await enqueue(req.payload, changesOf({ ...reference, user, before, after }), req)
  return doc
}
