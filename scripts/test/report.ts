import { z } from 'zod'

/** What a run of Vitest came to, as `writeReport.ts` leaves it in a file. */
export const Report = z.object({
  passed: z.number(),
  failed: z.number(),
  skips: z.array(z.object({ test: z.string(), reason: z.string() })),
  files: z.array(z.object({ file: z.string(), seconds: z.number() })),
})
export type Report = z.infer<typeof Report>
