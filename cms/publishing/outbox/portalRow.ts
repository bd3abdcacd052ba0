import { z } from 'zod'

const optional = <T extends z.ZodType>(type: T) =>
  type
    .nullish()
    .transform((value) => value ?? undefined)
    .optional()

/** A row of the collection `portals` as the database gives it; moments are milliseconds since 1970. */
export const PortalRow = z.object({
  agency: z.string(),
  token: z.number(),
  /** Empty when nobody works on the portal. */
  holder: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  expiresAt: z.number(),
  takenAt: z.number(),
  failures: z.number(),
  failedAt: optional(z.number()),
  retryAt: optional(z.number()),
  failureCode: optional(z.string()),
  failureMessage: optional(z.string()),
  /** Pages that a release would take away, when it waits for a person. */
  failurePaths: optional(z.array(z.string())),
  /** Kept at its release by central IT since then: nothing is published until it is let go. */
  heldAt: optional(z.number()),
  heldBy: optional(z.string()),
  verifiedAt: optional(z.number()),
  verifiedFiles: optional(z.number()),
  damagedAt: optional(z.number()),
  damages: optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  repairedAt: optional(z.number()),
  release: optional(z.number()),
  liveAt: optional(z.coerce.date().transform((date) => date.toISOString())),
  duration: optional(z.number()),
})
export type PortalRow = z.infer<typeof PortalRow>
