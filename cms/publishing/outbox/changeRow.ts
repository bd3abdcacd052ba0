import type { Change } from '@trangan/publisher/ports'
import { z } from 'zod'
import { snapshotKeyOf } from '../snapshotKeys.ts'

/** What can happen to published content. */
export const operations = ['publish', 'unpublish', 'delete', 'rebuild'] as const satisfies Change['operation'][]

const text = z
  .string()
  .nullish()
  .transform((value) => value || undefined)

/** A row of the outbox as the database gives it. */
export const ChangeRow = z.object({
  id: z.coerce.string(),
  agency: z.string(),
  operation: z.enum(operations),
  documentCollection: text,
  documentId: text,
  user: text,
  createdAt: z.coerce.date().transform((date) => date.toISOString()),
})
export type ChangeRow = z.infer<typeof ChangeRow>

/** The row as the publisher knows it: it names collections by the keys of the snapshot. */
export const toChange = (row: ChangeRow): Change => ({
  id: row.id,
  agency: row.agency,
  operation: row.operation,
  createdAt: row.createdAt,
  ...(row.documentCollection && row.documentId
    ? { document: { collection: snapshotKeyOf(row.documentCollection), id: row.documentId } }
    : {}),
  ...(row.user ? { user: row.user } : {}),
})
