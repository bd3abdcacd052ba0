import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isCentralIT } from '../../access/membership.ts'
import { readAgencyIds } from '../content/readAgencyIds.ts'
import { province } from '../outbox/enqueue.ts'
import { enqueueRebuild } from '../outbox/enqueueRebuild.ts'
import { answer } from './answer.ts'

const Body = z.object({ agency: z.string().min(1) })

/** `POST /api/publishing/rebuild {"agency": "…" | "all" | "province"}`: publishes portals again; central IT only. */
export const rebuildEndpoint: Endpoint = {
  path: '/publishing/rebuild',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answer({ error: 'unauthorized' }, 401)
    if (!isCentralIT(req.user)) return answer({ error: 'forbidden' }, 403)
    const body = Body.safeParse(await req.json?.().catch(() => undefined)).data
    if (!body) return answer({ error: 'bad-request' }, 400)
    const known = ['all', province, ...(await readAgencyIds(req.payload))]
    if (!known.includes(body.agency)) return answer({ error: 'not-found' }, 404)
    const { agency } = body
    return answer({ agencies: await enqueueRebuild({ payload: req.payload, agency, user: String(req.user.id) }) }, 202)
  },
}
