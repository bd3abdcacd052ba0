import { z } from 'zod'
import { PublishingRequest } from './PublishingRequest.ts'

/** Where a request stands. */
export const requestStates = ['waiting', 'working', 'done', 'failed'] as const

/** A row of the collection `publishing-requests` as the database gives it. */
export const RequestRow = z.object({
  id: z.coerce.string(),
  request: PublishingRequest,
  user: z.string(),
  state: z.enum(requestStates),
  attempt: z.number(),
  expiresAt: z.number(),
  // MongoDB leaves out what was never set, SQLite has null.
  answer: z
    .unknown()
    .optional()
    .transform((value): unknown => value ?? null),
  problem: z
    .string()
    .nullish()
    .transform((value) => value || undefined),
})
export type RequestRow = z.infer<typeof RequestRow>
