import { portalOrigin } from '@trangan/contract/paths'
import type { Payload } from 'payload'
import { readEnvironment } from '../../environment.ts'
import { readAll } from '../content/readAll.ts'
import { localizedTextOf, objectsOf, textOf } from '../documents/values.ts'

export type PortalName = { name: string; abbreviation: string; host: string; origin: string }

/** Names and origins of all portals by agency id, in the province's order. */
export const readPortalNames = async (payload: Payload): Promise<Map<string, PortalName>> => {
  const { portalOrigin: pattern } = readEnvironment()
  const agencies = await readAll(payload, { collection: 'agencies', where: {}, sort: ['order', 'id'] })
  return new Map(
    agencies.map(({ id, name, abbreviation, hosts }) => {
      const host = textOf(objectsOf(hosts)[0]?.host) ?? ''
      const origin = host && portalOrigin(pattern, [host])
      return [
        String(id),
        { name: localizedTextOf(name)?.vi ?? '', abbreviation: textOf(abbreviation) ?? '', host, origin },
      ]
    }),
  )
}
