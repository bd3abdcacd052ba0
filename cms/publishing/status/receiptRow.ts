import { z } from 'zod'

/** A row of the collection `receipts` as the database gives it; `duration` in milliseconds. */
export const ReceiptRow = z.object({
  agency: z.string(),
  documentCollection: z.string(),
  documentId: z.string(),
  release: z.number(),
  liveAt: z.coerce.date().transform((date) => date.toISOString()),
  duration: z.number(),
  paths: z.array(z.string()),
})
export type ReceiptRow = z.infer<typeof ReceiptRow>
