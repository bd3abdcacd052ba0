import { PortalListing } from '@trangan/contract'
import type { Payload } from 'payload'
import { toAgency } from '../documents/toAgency.ts'
import { readAll } from './readAll.ts'

/** The agencies that exist on a day (ISO date), in the order in which the province lists them. */
export const listPortals = async (payload: Payload, today: string): Promise<PortalListing[]> => {
  const sources = await readAll(payload, { collection: 'agencies', where: {}, sort: ['order', 'id'] })
  return sources
    .map(toAgency)
    .filter(({ validFrom = today, validTo = today }) => validFrom <= today && today <= validTo)
    .map((agency) => PortalListing.parse(agency))
}
