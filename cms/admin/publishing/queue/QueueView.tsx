import type { AdminViewServerProps } from 'payload'
import { readLatencies } from '../../../publishing/history/readLatencies.ts'
import { readOverview } from '../../../publishing/status/readOverview.ts'
import { CentralItScreen } from '../CentralItScreen.tsx'
import { languageOf } from '../moments.ts'
import { requireCentralIt } from '../requireCentralIt.ts'
import { Queue } from './Queue.tsx'

/** `/admin/publishing`: the queue of all portals, how fast it is, and what needs a person; central IT only. */
export const QueueView = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  requireCentralIt(user)
  const portals = await readOverview(payload)
  const latencies = await readLatencies(payload)
  const initial = { portals, latencies, now: new Date().toISOString() }
  return (
    <CentralItScreen view={view}>
      <Queue initial={initial} language={languageOf(i18n.language)} />
    </CentralItScreen>
  )
}
