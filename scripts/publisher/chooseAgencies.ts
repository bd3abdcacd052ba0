import type { PortalListing } from '@trangan/contract'
import { provinceId } from '@trangan/publisher/release'
import { UsageError } from '../command-line/UsageError.ts'

/** One portal as the command line speaks of it. */
export type Named = { id: string; label: string }

/** The portals that a name on the command line means; an unknown name is answered with the known ones. */
export const chooseAgencies = (listings: readonly PortalListing[], name: string): Named[] => {
  const portals = [...listings.map(toNamed), { id: provinceId, label: provinceId, names: [provinceId] }]
  const wanted = name.toLowerCase()
  const chosen = name === 'all' ? portals : portals.filter(({ names }) => names.includes(wanted))
  if (chosen.length > 0) return chosen.map(({ id, label }) => ({ id, label }))
  throw new UsageError(
    `No agency is called "${name}".\nNext step: choose one of ${portals.map(({ label }) => label).join(', ')}.`,
  )
}

const toNamed = ({ id, hosts, abbreviation }: PortalListing): Named & { names: string[] } => {
  const label = hosts[0]?.split('.')[0] ?? id
  return { id, label, names: [id, label, abbreviation, ...hosts].map((name) => name.toLowerCase()) }
}
