import type { CollectionSlug } from 'payload'
import type { Seeding } from './seedAgency.ts'

/** What was written long ago was not changed today. */
export const keepDate = async (
  { payload, req }: Seeding,
  { collection, id, at }: { collection: CollectionSlug; id: string; at: string },
): Promise<void> => {
  await payload.db.updateOne({ collection, id, req, data: { createdAt: at, updatedAt: at }, returning: false })
}
