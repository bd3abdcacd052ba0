import { z } from 'zod'

const Addresses = z.object({ paths: z.array(z.string()), count: z.number() })

/** What else became different with a document; receipts written before there was such a thing have none. */
const Touched = z.object({ pages: Addresses, feeds: Addresses, removed: Addresses })

/** A row of the collection `receipts` as the database gives it; `duration` in milliseconds. */
export const ReceiptRow = z.object({
  agency: z.string(),
  documentCollection: z.string(),
  documentId: z.string(),
  release: z.number(),
  liveAt: z.coerce.date().transform((date) => date.toISOString()),
  duration: z.number(),
  paths: z.array(z.string()),
  touched: Touched.nullish().transform((touched) => touched ?? undefined),
})
export type ReceiptRow = z.infer<typeof ReceiptRow>
