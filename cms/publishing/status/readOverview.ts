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
  failure?: { code: string; message: string; count: number; retryAt: string; paths: string[] } | undefined
  /** Central IT keeps the portal at its release since then. */
  keptSince?: string | undefined
  /** The last proof of every live byte. */
  proof?: { at: string; files: number } | undefined
  /** The last damage that a proof found; `repairedAt` when it was put right. */
  damage?: { at: string; files: { path: string; message: string }[]; repairedAt?: string | undefined } | undefined
}

/** All portals in the province's order, the index of all portals first. */
export const readOverview = async (payload: Payload, now = Date.now()): Promise<PortalOverview[]> => {
  const names = await readPortalNames(payload)
  const portals = await readPortals(payload)
  const waiting = await readWaiting(payload)
  const all: [string, PortalName][] = [[province, indexOfPortals], ...names]
  return all.map(([agency, { name, host, origin }]) => ({
    agency,
    name,
    host,
    origin,
    ...(waiting.get(agency) ?? { waiting: 0 }),
    ...stateOfPortal(
      portals.find((portal) => portal.agency === agency),
      now,
    ),
  }))
}

const indexOfPortals: PortalName = { name: 'Trang danh mục các cổng', abbreviation: '', host: '', origin: '' }

type Waiting = Pick<PortalOverview, 'waiting' | 'oldestWaiting'>

/** Only the oldest row of each agency is read: after an import tens of thousands may wait. */
const readWaiting = async (payload: Payload): Promise<Map<string, Waiting>> => {
  const distinct = await payload.db.findDistinct({ collection: 'outbox', field: 'agency' })
  const agencies = z.array(z.object({ agency: z.string() })).parse(distinct.values)
  const waiting = new Map<string, Waiting>()
  for (const { agency } of agencies) waiting.set(agency, await readWaitingOf(payload, agency))
  return waiting
}

const readWaitingOf = async (payload: Payload, agency: string): Promise<Waiting> => {
  const where = { agency: { equals: agency } }
  const { docs, totalDocs } = await payload.db.find<unknown>({
    collection: 'outbox',
    where,
    sort: 'createdAt',
    limit: 1,
    pagination: true,
  })
  return { waiting: totalDocs, oldestWaiting: z.array(ChangeRow).parse(docs)[0]?.createdAt }
}

const stateOfPortal = (portal: PortalRow | undefined, now: number) => ({
  isWorking: (portal?.expiresAt ?? 0) > now,
  release: portal?.release,
  liveAt: portal?.liveAt,
  failure: portal?.failures
    ? {
        code: portal.failureCode ?? '',
        message: portal.failureMessage ?? '',
        count: portal.failures,
        retryAt: new Date(portal.retryAt ?? 0).toISOString(),
        paths: portal.failurePaths ?? [],
      }
    : undefined,
  keptSince: momentOf(portal?.heldAt),
  proof: proofOf(portal),
  damage: damageOf(portal),
})

const momentOf = (milliseconds: number | undefined): string | undefined =>
  milliseconds ? new Date(milliseconds).toISOString() : undefined

const proofOf = (portal: PortalRow | undefined): PortalOverview['proof'] => {
  const at = momentOf(portal?.verifiedAt)
  return at === undefined ? undefined : { at, files: portal?.verifiedFiles ?? 0 }
}

const damageOf = (portal: PortalRow | undefined): PortalOverview['damage'] => {
  const at = momentOf(portal?.damagedAt)
  return at === undefined ? undefined : { at, files: portal?.damages ?? [], repairedAt: momentOf(portal?.repairedAt) }
}
