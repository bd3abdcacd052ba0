import { AgencyKind } from '@trangan/contract'
import { type Profile, profileOn, type Score, scoreAgency } from '@trangan/legal'
import type { Payload } from 'payload'
import { z } from 'zod'
import { dayOf } from '../../publishing/documents/values.ts'
import { readHoldings } from './readHoldings.ts'

export type AgencyScore = { id: string; name: string; score: Score }

const AgencyRow = z.object({
  id: z.coerce.string(),
  kind: AgencyKind,
  name: z.object({ vi: z.string() }),
  validTo: z.coerce.string().nullish(),
})

/** How far agencies are from what the law asks today, in the province's order; without `only`, all that exist. */
export const readScores = async (
  payload: Payload,
  { only, now = new Date() }: { only?: readonly string[]; now?: Date } = {},
): Promise<{ profile: Profile; agencies: AgencyScore[] }> => {
  const today = dayOf(now) ?? ''
  const profile = profileOn(today)
  const rows = (await readAgencies(payload, only)).filter(({ validTo }) => (dayOf(validTo) ?? today) >= today)
  const holdings = await readHoldings(payload, { profile, agencies: rows.map(({ id }) => id) })
  const agencies = rows.map(({ id, kind, name }) => ({
    id,
    name: name.vi,
    score: scoreAgency(profile, { kind, holdings: holdings.get(id) ?? new Set() }),
  }))
  return { profile, agencies }
}

const readAgencies = async (payload: Payload, only: readonly string[] | undefined) => {
  const { docs } = await payload.db.find<unknown>({
    collection: 'agencies',
    where: only ? { id: { in: [...only] } } : {},
    sort: ['order', 'id'],
    limit: 0,
    pagination: false,
  })
  return z.array(AgencyRow).parse(docs)
}
