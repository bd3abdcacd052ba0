import { z } from 'zod'

/** A row of the collection `releases` as the database gives it; `duration` in milliseconds. */
export const ReleaseRow = z.object({
  agency: z.string(),
  release: z.number(),
  liveAt: z.coerce.date().transform((date) => date.toISOString()),
  duration: z.number(),
  reason: z.string(),
  added: z.number(),
  changed: z.number(),
  removed: z.number(),
})
export type ReleaseRow = z.infer<typeof ReleaseRow>
