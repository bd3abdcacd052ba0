import type { Payload } from 'payload'
import { readAgencyIds } from '../content/readAgencyIds.ts'
import { enqueue, province } from './enqueue.ts'
import { inTransaction } from './inTransaction.ts'

export type Rebuild = {
  payload: Payload
  /** Id of an agency, `province` for the index of all portals, or `all` of them. */
  agency: string
  /** Id of the user who asked for it. */
  user?: string | undefined
}

/** Asks for everything of an agency, or of all of them, to be published again; answers with the agencies asked for. */
export const enqueueRebuild = ({ payload, agency, user }: Rebuild): Promise<string[]> =>
  inTransaction(payload, async (transaction) => {
    const agencies = agency === 'all' ? [...(await readAgencyIds(payload, transaction)), province] : [agency]
    const changes = agencies.map((id) => ({ agency: id, operation: 'rebuild' as const, user }))
    await enqueue(payload, changes, transaction)
    return agencies
  })
