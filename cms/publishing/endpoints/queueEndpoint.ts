import type { Endpoint } from 'payload'
import { isCentralIT } from '../../access/membership.ts'
import { type Latencies, readLatencies } from '../history/readLatencies.ts'
import { type PortalOverview, readOverview } from '../status/readOverview.ts'
import { answer } from './answer.ts'

/** What the queue's screen shows; `now` is the server's clock as ISO text. */
export type QueueAnswer = { portals: PortalOverview[]; latencies: Latencies; now: string }

/** `GET /api/publishing/queue`: all portals and how fast they were published; central IT only. */
export const queueEndpoint: Endpoint = {
  path: '/publishing/queue',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return answer({ error: 'unauthorized' }, 401)
    if (!isCentralIT(req.user)) return answer({ error: 'forbidden' }, 403)
    const body: QueueAnswer = {
      portals: await readOverview(req.payload),
      latencies: await readLatencies(req.payload),
      now: new Date().toISOString(),
    }
    return answer(body)
  },
}
