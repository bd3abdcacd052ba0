import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** What the hooks look at in a document that portals show. */
export const LiveDocument = z.object({
  id: z.coerce.string(),
  _status: z.string().nullish(),
  deletedAt: z.unknown(),
  agency: z.unknown(),
  /** The agencies that receive a procedure. */
  receivingAgencies: z.unknown(),
})
export type LiveDocument = z.infer<typeof LiveDocument>

/** The document as portals show it now, read in the transaction of the request; `undefined` when they do not. */
export const readLive = async (req: PayloadRequest, { collection, id }: { collection: string; id: string }) => {
  const found: unknown = await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })
  return liveOnly(found)
}

/** The document when portals show it: published, where it has drafts at all, and not in the bin. */
export const liveOnly = (document: unknown): LiveDocument | undefined => {
  const parsed = LiveDocument.safeParse(document).data
  const hasDrafts = typeof parsed?._status === 'string'
  return parsed && !parsed.deletedAt && (!hasDrafts || parsed._status === 'published') ? parsed : undefined
}
