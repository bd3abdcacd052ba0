import type { Lease } from '@trangan/publisher/ports'
import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { ChangeRow, toChange } from './changeRow.ts'
import { longestDelay } from './failLease.ts'
import type { PortalRow } from './portalRow.ts'
import { readPortals } from './readPortals.ts'
import { updateHeld } from './updateHeld.ts'

/** Milliseconds by which the clocks of two machines may differ. */
const clockSlack = 60_000

type Take = { payload: Payload; worker: string; leaseDuration: number; now: () => number }

/** The lease of one agency, whatever waits for it, also while it is kept; `undefined` while somebody else has it. */
export const takeAgency = async (take: Take & { agency: string }): Promise<Lease | undefined> => {
  const { payload, agency } = take
  const seen = (await readPortals(payload)).find((portal) => portal.agency === agency)
  if (seen && isBusy(seen, take)) return undefined
  const token = await acquire({ ...take, seen })
  return token === undefined ? undefined : { agency, token, changes: await waitingChanges(payload, agency) }
}

/** Takes the work of the agency that waits longest and that nobody works on. */
export const takeLease = async (take: Take): Promise<Lease | undefined> => {
  for (;;) {
    const portals = await readPortals(take.payload)
    const agency = await waitingLongest({ ...take, portals })
    if (agency === undefined) return undefined
    const token = await acquire({ ...take, agency, seen: portals.find((portal) => portal.agency === agency) })
    if (token === undefined) continue // another worker was faster: look again
    const lease = { agency, token, changes: await waitingChanges(take.payload, agency) }
    if (lease.changes.length) return lease
    // another worker has just finished what was seen waiting
    await updateHeld({ payload: take.payload, lease, data: { holder: '', expiresAt: 0 } })
  }
}

const waitingLongest = async ({ payload, now, leaseDuration, portals }: Take & { portals: PortalRow[] }) => {
  const { docs } = await payload.db.find({
    collection: 'outbox',
    where: eligible(portals, { leaseDuration, now }),
    sort: 'createdAt',
    limit: 1,
    pagination: false,
  })
  return z.array(ChangeRow).parse(docs)[0]?.agency
}

type Clock = Pick<Take, 'leaseDuration' | 'now'>

/** A lease that would last longer than leases do was written before the clock was put back: it binds nobody. */
const isBusy = ({ expiresAt }: PortalRow, { leaseDuration, now }: Clock): boolean =>
  expiresAt > now() && expiresAt <= now() + leaseDuration + clockSlack

const isDelayed = ({ retryAt = 0 }: PortalRow, { now }: Clock): boolean =>
  retryAt > now() && retryAt <= now() + longestDelay + clockSlack

/** Nobody's work, not kept; work that failed waits for its next try, unless somebody has changed something since. */
const eligible = (portals: PortalRow[], clock: Clock): Where => {
  const busy = portals.filter((portal) => portal.heldAt || isBusy(portal, clock))
  const delayed = portals.filter((portal) => !busy.includes(portal) && isDelayed(portal, clock))
  const others = [...busy, ...delayed].map((portal) => portal.agency)
  const changedSince = delayed.map(({ agency, failedAt = 0 }) => ({
    agency: { equals: agency },
    createdAt: { greater_than: new Date(failedAt).toISOString() },
  }))
  return others.length ? { or: [{ agency: { not_in: others } }, ...changedSince] } : {}
}

const waitingChanges = async (payload: Payload, agency: string) => {
  const { docs } = await payload.db.find({
    collection: 'outbox',
    where: { agency: { equals: agency } },
    sort: ['createdAt', 'id'],
    limit: 0,
    pagination: false,
  })
  return z.array(ChangeRow).parse(docs).map(toChange)
}

type Acquire = Take & { agency: string; seen: PortalRow | undefined }

/** The new fencing token, or `undefined` when another worker got the lease first. */
const acquire = async ({ payload, worker, leaseDuration, now, agency, seen }: Acquire): Promise<number | undefined> => {
  const moment = now()
  const data = {
    agency,
    token: (seen?.token ?? 0) + 1,
    holder: worker,
    takenAt: moment,
    expiresAt: moment + leaseDuration,
  }
  const row = seen ? await replace({ payload, seen, data }) : await insert(payload, { ...data, failures: 0 })
  return row ? data.token : undefined
}

type Replacement = { payload: Payload; seen: PortalRow; data: Partial<PortalRow> & { takenAt: number } }

/** One conditional update: it finds nothing when the lease was taken or renewed since it was seen. */
const replace = ({ payload, seen, data }: Replacement): Promise<unknown> =>
  payload.db.updateOne({
    collection: 'portals',
    where: {
      agency: { equals: seen.agency },
      token: { equals: seen.token },
      // a renewal since then has changed it
      expiresAt: { equals: seen.expiresAt },
    },
    data,
    options: { atomic: true },
  })

/** The unique index on the agency lets one of several workers in. */
const insert = async (payload: Payload, data: Partial<PortalRow> & { agency: string }): Promise<unknown> => {
  try {
    return await payload.db.create({ collection: 'portals', data })
  } catch (error) {
    if ((await readPortals(payload)).some((portal) => portal.agency === data.agency)) return undefined
    throw error
  }
}
