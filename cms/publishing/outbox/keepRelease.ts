import type { Lease } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import { updateHeld } from './updateHeld.ts'

type Keeping = { payload: Payload; lease: Lease; user: string; now: number }

/** Keeps a portal at what is live: changes wait from now on. False when the lease was lost. */
export const keepRelease = async ({ payload, lease, user, now }: Keeping): Promise<boolean> =>
  (await updateHeld({ payload, lease, data: { heldAt: now, heldBy: user } })) !== undefined

/** Lets a portal go on with what waits. */
export const letGo = async (payload: Payload, agency: string): Promise<void> => {
  const where = { agency: { equals: agency } }
  const data = { heldAt: 0, heldBy: '' }
  await payload.db.updateOne({ collection: 'portals', where, data, options: { atomic: true } })
}
