import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

/** What the hooks look at in a document that portals show. */
const Document = z.object({
  id: z.coerce.string(),
  _status: z.string().nullish(),
  deletedAt: z.unknown().optional(),
  agency: z.unknown().optional(),
  /** A procedure's switch, and the agencies that show it. */
  isPublished: z.unknown().optional(),
  agencies: z.unknown().optional(),
})
export type LiveDocument = z.infer<typeof Document>

export type Reference = { collection: CollectionSlug; id: string }

/** The document as portals show it now, read in the transaction of the request; `undefined` when they do not. */
export const readLive = async (req: PayloadRequest, { collection, id }: Reference): Promise<LiveDocument | undefined> =>
  liveOnly(collection, await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req }))

/** The document when portals show it: published, where it has drafts or a switch at all, and not in the bin. */
export const liveOnly = (collection: string, document: unknown): LiveDocument | undefined => {
  const parsed = Document.safeParse(document).data
  if (!parsed || parsed.deletedAt) return undefined
  if (collection === 'procedures') return parsed.isPublished === true ? parsed : undefined
  const hasDrafts = typeof parsed._status === 'string'
  return hasDrafts && parsed._status !== 'published' ? undefined : parsed
}
