import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { readOverview } from '../../../publishing/status/readOverview.ts'
import { CentralItScreen } from '../CentralItScreen.tsx'
import { languageOf } from '../moments.ts'
import { requireCentralIt } from '../requireCentralIt.ts'
import { Releases } from './Releases.tsx'

/** `/admin/publishing/<agency>`: the releases of one portal, to compare, look at and bring back; central IT only. */
export const ReleasesView = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  requireCentralIt(user)
  const agency = segmentsOf(view).at(-1)
  const portals = await readOverview(payload)
  const portal = portals.find((one) => one.agency === agency)
  if (!portal) notFound()
  return (
    <CentralItScreen view={view}>
      <Releases
        agency={portal.agency}
        initial={{ portals, now: new Date().toISOString() }}
        language={languageOf(i18n.language)}
      />
    </CentralItScreen>
  )
}

const segmentsOf = ({ params }: AdminViewServerProps): string[] => {
  const segments = params?.segments
  return Array.isArray(segments) ? segments : []
}
