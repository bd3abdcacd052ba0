import type { ServerProps } from 'payload'
import { isCentralIT } from '../../access/membership.ts'
import { readOverview } from '../../publishing/status/readOverview.ts'
import { languageOf } from './moments.ts'
import { OwnWork } from './OwnWork.tsx'
import { PortalTable } from './PortalTable.tsx'
import { readOwnWork } from './readOwnWork.ts'

/** On the dashboard: all portals for central IT; drafts, last publications and the own portal for everybody else. */
export const PublishingDashboard = async ({ user, payload, i18n }: ServerProps) => {
  if (!user) return null
  const language = languageOf(i18n.language)
  const now = new Date().toISOString()
  if (!isCentralIT(user)) return <OwnWork work={await readOwnWork(payload, user)} language={language} now={now} />
  return <PortalTable initial={{ portals: await readOverview(payload), now }} language={language} />
}
