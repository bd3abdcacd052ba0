import { type AgencyKind, inLocale, type PortalListing } from '@trangan/contract'
import type { PageOf, PortalIndexModel } from '@trangan/contract/pages'
import { homePath, portalOrigin } from '@trangan/contract/paths'
import type { PlanSettings } from '../settings.ts'
import { type Word, word } from '../words.ts'

const groups: { kind: AgencyKind; title: Word }[] = [
  { kind: 'office', title: 'offices' },
  { kind: 'department', title: 'departments' },
  { kind: 'district', title: 'districts' },
]

/** The province's index of all portals, in the order in which the province lists them. */
export const portalIndex = (listings: readonly PortalListing[], settings: PlanSettings): PageOf<'portal-index'> => {
  const title = `${word('portals', settings.locale)} – ${settings.provinceName}`
  return {
    template: 'portal-index',
    head: { path: homePath, title, description: title, breadcrumb: [] },
    model: {
      title,
      groups: groups
        .map((group) => ({
          kind: group.kind,
          title: word(group.title, settings.locale),
          portals: listings.filter(({ kind }) => kind === group.kind).map((listing) => toPortal(listing, settings)),
        }))
        .filter(({ portals }) => portals.length > 0),
      isSample: listings.some(({ isSample }) => isSample),
    },
  }
}

const toPortal = (
  listing: PortalListing,
  settings: PlanSettings,
): PortalIndexModel['groups'][number]['portals'][number] => {
  const origin = portalOrigin(settings.originPattern, listing.hosts)
  return {
    name: inLocale(listing.name, settings.locale),
    abbreviation: listing.abbreviation,
    href: `${origin}/`,
    host: origin.replace(/^https?:\/\//, ''),
    accent: listing.theme.accent,
  }
}
