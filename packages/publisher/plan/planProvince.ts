import { inLocale, type PortalListing } from '@trangan/contract'
import type { HtmlPage, Shell } from '@trangan/contract/pages'
import {
  homePath,
  notFoundPath,
  portalListPath,
  portalOrigin,
  robotsPath,
  searchPath,
  searchTemplatePath,
} from '@trangan/contract/paths'
import { assetFile, type Plan, type PlannedFile, pageFile, saltOf, textFile } from './files.ts'
import { portalIndex } from './pages/portalIndex.ts'
import type { PlanSettings } from './settings.ts'
import { themeStylesheet } from './themeStylesheet.ts'
import { word } from './words.ts'

/** The gate of the street shows the land, as its districts do. */
const theme = { family: 'district', accent: '#0b4f8a' }

/** The province's index of portals, published like a portal of its own. */
export const planProvince = (listings: readonly PortalListing[], settings: PlanSettings): Plan => {
  const stylesheet = themeStylesheet(theme, settings)
  const shell = shellOf(listings, settings, stylesheet.path)
  const salt = saltOf(settings.buildId, shell)
  const searchPage = search(settings)
  const pages = [portalIndex(listings, settings), searchPage, notFound(settings)]
  const robots = textFile({ path: robotsPath, type: 'text/plain; charset=utf-8', text: 'User-agent: *\nDisallow:\n' })
  const files: PlannedFile[] = [
    ...settings.assets.map(assetFile),
    ...pages.map((page: HtmlPage) => pageFile({ page, shell, salt })),
    stylesheet,
    robots,
    jsonFile(searchTemplatePath, { shell, page: searchPage }),
    jsonFile(portalListPath, portalList(listings, settings)),
  ]
  const byPath = new Map(files.map((file) => [file.path, file]))
  return { paths: () => byPath.keys(), fileAt: (path) => byPath.get(path) }
}

/** The search over all portals: the server answers it. */
const search = ({ locale, provinceName }: PlanSettings): HtmlPage => ({
  template: 'search',
  head: {
    path: searchPath,
    title: word('search', locale),
    description: `${word('searchIn', locale)} ${provinceName}`,
    breadcrumb: [{ label: word('portals', locale), href: homePath }],
  },
  model: {},
})

const portalList = (listings: readonly PortalListing[], { locale, originPattern }: PlanSettings) =>
  listings.map(({ name, hosts, validTo }) => ({
    name: inLocale(name, locale),
    origin: portalOrigin(originPattern, hosts),
    isArchived: validTo !== undefined,
  }))

const jsonFile = (path: string, value: unknown): PlannedFile =>
  textFile({ path, type: 'application/json; charset=utf-8', text: `${JSON.stringify(value)}\n` })

const notFound = ({ locale }: PlanSettings): HtmlPage => ({
  template: 'not-found',
  head: {
    path: notFoundPath,
    title: word('notFound', locale),
    description: word('notFound', locale),
    breadcrumb: [{ label: word('portals', locale), href: homePath }],
  },
  model: { suggestions: [{ label: word('portals', locale), href: homePath }] },
})

const shellOf = (listings: readonly PortalListing[], settings: PlanSettings, stylesheet: string): Shell => ({
  locale: settings.locale,
  agency: {
    name: settings.provinceName,
    abbreviation: settings.provinceName,
    kind: 'office',
    governingBody: settings.provinceName,
    isSample: listings.some(({ isSample }) => isSample),
  },
  origin: settings.provinceOrigin,
  provinceHref: `${settings.provinceOrigin}/`,
  theme: { family: theme.family, stylesheet },
  menu: [],
  footer: { links: [], responsible: '', address: '' },
})
