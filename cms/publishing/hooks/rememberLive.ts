import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type LiveDocument, readLive } from './readLive.ts'

/**
 * Before a change: keeps what the portals show of the document now. The hooks after the change are given the newest
 * draft as "previous", which says nothing about what is live.
 */
export const rememberLive: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data
  const id = String(originalDoc?.id)
  const live = await readLive(req, { collection: collection.slug, id })
  if (live) notesOf(req).set(`${collection.slug}/${id}`, live)
  return data
}

/** What the portals showed of the document before this change; forgotten once asked for. */
export const takeRemembered = (
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): LiveDocument | undefined => {
  const notes = notesOf(req)
  const live = notes.get(`${collection}/${id}`)
  notes.delete(`${collection}/${id}`)
  return live
}

class LiveNotes extends Map<string, LiveDocument> {}

/** Kept in the request's context, which nested operations copy but never empty. */
const notesOf = ({ context }: PayloadRequest): LiveNotes => {
  const known = context.liveBefore instanceof LiveNotes ? context.liveBefore : new LiveNotes()
  context.liveBefore = known
  return known
}
