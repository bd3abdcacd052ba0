import { z } from 'zod'

const agency = z.string().min(1).max(64)
const release = z.number().int().positive()
const moment = z.iso.datetime({ offset: true })

/** Everything that central IT can ask of the publisher. `all` as an agency means every portal. */
export const PublishingRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list'), agency }),
  z.object({ kind: z.literal('compare'), agency, from: release, to: release }),
  z.object({ kind: z.literal('compare-page'), agency, from: release, to: release, path: z.string().startsWith('/') }),
  z.object({ kind: z.literal('restore'), agency, release }),
  z.object({ kind: z.literal('restore-moment'), agency, moment }),
  z.object({ kind: z.literal('resume'), agency }),
  z.object({ kind: z.literal('look-back'), agency, release }),
  z.object({ kind: z.literal('look-back-moment'), agency, moment }),
  z.object({ kind: z.literal('verify'), agency }),
  z.object({ kind: z.literal('force'), agency }),
])
export type PublishingRequest = z.infer<typeof PublishingRequest>
