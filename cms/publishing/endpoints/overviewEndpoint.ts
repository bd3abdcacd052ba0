import type { Endpoint } from 'payload'
import { isCentralIT } from '../../access/membership.ts'
import { type PortalOverview, readOverview } from '../status/readOverview.ts'
import { answer } from './answer.ts'

/** What the overview endpoint answers; `now` is the server's clock as ISO text. */
export type OverviewAnswer = { portals: PortalOverview[]; now: string }

/** `GET /api/publishing/overview`: the publishing state of all portals; central IT only. */
export const overviewEndpoint: Endpoint = {
  path: '/publishing/overview',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return answer({ error: 'unauthorized' }, 401)
    if (!isCentralIT(req.user)) return answer({ error: 'forbidden' }, 403)
    const body: OverviewAnswer = { portals: await readOverview(req.payload), now: new Date().toISOString() }
    return answer(body)
  },
}
