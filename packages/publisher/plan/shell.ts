import { inLocale } from '@trangan/contract'
import type { Shell } from '@trangan/contract/pages'
import { homePath, portalOrigin } from '@trangan/contract/paths'
import { alternatesOf } from './languages.ts'
import { footerMenu, mainMenu } from './menu.ts'
import type { Portal } from './portal/createPortal.ts'
import type { PlanSettings } from './settings.ts'

/** What all pages of a portal share. */
export const shellOf = (portal: Portal, settings: PlanSettings, stylesheet: string): Shell => {
  const { agency } = portal
  const { locale } = portal
  const { address, phone, fax, email } = agency.contact
  const { name, position } = agency.responsible
  return {
    locale,
    agency: {
      name: inLocale(agency.name, locale),
      abbreviation: agency.abbreviation,
      kind: agency.kind,
      governingBody: inLocale(agency.governingBody, locale),
      isSample: agency.isSample,
    },
    origin: portalOrigin(settings.originPattern, agency.hosts),
    provinceHref: `${settings.provinceOrigin}/`,
    homes: alternatesOf(portal, homePath)?.filter((home) => home.locale !== locale),
    theme: { family: agency.theme.family, stylesheet },
    menu: mainMenu(portal),
    footer: {
      links: footerMenu(portal),
      responsible: `${name}, ${inLocale(position, locale)}`,
      address: inLocale(address, locale),
      phone,
      fax,
      email,
    },
  }
}
