import type { Payload } from 'payload'
import { z } from 'zod'
import { ChangeRow } from '../outbox/changeRow.ts'
import { province } from '../outbox/enqueue.ts'
import type { PortalRow } from '../outbox/portalRow.ts'
import { readPortals } from '../outbox/readPortals.ts'
import { type PortalName, readPortalNames } from './readPortalNames.ts'

/** The publishing state of one portal, for central IT; moments are ISO texts. */
export type PortalOverview = {
  agency: string
  name: string
  host: string
  origin: string
  release?: number | undefined
  liveAt?: string | undefined
  waiting: number
  oldestWaiting?: string | undefined
  isWorking: boolean
  failure?: { message: string; count: number; retryAt: string } | undefined
}

/** All portals in the province's order, the index of all portals first. */
export const readOverview = async (payload: Payload, now = Date.now()): Promise<PortalOverview[]> => {
  const names = await readPortalNames(payload)
  const portals = await readPortals(payload)
  const { docs } = await payload.db.find<unknown>({
    collection: 'outbox',
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  const changes = z.array(ChangeRow).parse(docs)
  const all: [string, PortalName][] = [[province, indexOfPortals], ...names]
  return all.map(([agency, { name, host, origin }]) => ({
    agency,
    name,
    host,
    origin,
    ...waitingOf(changes.filter((change) => change.agency === agency)),
    ...stateOfPortal(
      portals.find((portal) => portal.agency === agency),
      now,
    ),
  }))
}

const indexOfPortals: PortalName = { name: 'Trang danh mục các cổng', abbreviation: '', host: '', origin: '' }

const waitingOf = (changes: ChangeRow[]) => ({ waiting: changes.length, oldestWaiting: changes[0]?.createdAt })

const stateOfPortal = (portal: PortalRow | undefined, now: number) => ({
  isWorking: (portal?.expiresAt ?? 0) > now,
  release: portal?.release,
  liveAt: portal?.liveAt,
  failure: portal?.failures
    ? {
        message: portal.failureMessage ?? '',
        count: portal.failures,
        retryAt: new Date(portal.retryAt ?? 0).toISOString(),
      }
    : undefined,
})
