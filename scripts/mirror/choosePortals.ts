import { provinceId } from '@trangan/publisher/release'
import { fold } from '@trangan/vietnamese'
import { UsageError } from '../command-line/UsageError.ts'
import type { LivePortal } from './livePortals.ts'

type Named = Pick<LivePortal, 'agency' | 'label' | 'names' | 'origins'>

/** The portals that a name on the command line means; marks and case do not matter. */
export const choosePortals = <T extends Named>(portals: readonly T[], wanted: string): T[] => {
  const chosen = wanted === 'all' ? [...portals] : portals.filter((portal) => namesOf(portal).includes(fold(wanted)))
  if (chosen.length > 0) return chosen
  const known = portals.map(({ label }) => label).join(', ')
  throw new UsageError(
    portals.length === 0
      ? 'No portal has been published yet.\nNext step: npm start, or npm run publish -- --all.'
      : `No published portal is called "${wanted}".\nNext step: choose one of ${known}, or all.`,
  )
}

const namesOf = ({ agency, label, names, origins }: Named): string[] =>
  [agency, label, ...names, ...origins, ...origins.map((origin) => new URL(origin).hostname)].map(fold)

/** Folder of each portal in the mirror: the root for the index of all portals and for a portal that is alone. */
export const folderOf = (portal: Named, portals: readonly Named[]): string =>
  portals.length === 1 || portal.agency === provinceId ? '' : `${portal.label}/`
