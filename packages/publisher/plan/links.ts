import { inLocale, type MenuItem, type Section } from '@trangan/contract'
import type { Link, NavItem } from '@trangan/contract/pages'
import {
  announcementsPath,
  calendarPath,
  consultationsPath,
  eventsPath,
  galleriesPath,
  homePath,
  inLanguage,
  introductionPath,
  legalDocumentsPath,
  newsPath,
  organisationPath,
  proceduresPath,
  publicationSectionPath,
  questionsPath,
  searchPath,
  siteMapPath,
  videosPath,
  websiteLinksPath,
} from '@trangan/contract/paths'
import type { LinkTarget } from '@trangan/contract/rich-text'
import { alternatesOf } from './languages.ts'
import type { Portal, Stores } from './portal/createPortal.ts'
import { type Collection, kinds } from './portal/kinds.ts'
import { word } from './words.ts'

const paths: Record<Section, string> = {
  home: homePath,
  news: newsPath,
  announcements: announcementsPath,
  introduction: introductionPath,
  organisation: organisationPath,
  procedures: proceduresPath,
  'legal-documents': legalDocumentsPath,
  policies: publicationSectionPath.policies,
  plans: publicationSectionPath.plans,
  projects: publicationSectionPath.projects,
  procurement: publicationSectionPath.procurement,
  reports: publicationSectionPath.reports,
  research: publicationSectionPath.research,
  finances: publicationSectionPath.finances,
  consultations: consultationsPath,
  questions: questionsPath,
  calendar: calendarPath,
  events: eventsPath,
  galleries: galleriesPath,
  videos: videosPath,
  'website-links': websiteLinksPath,
  'site-map': siteMapPath,
  search: searchPath,
}

/** Address of a fixed part of the portal, in the language in which it is there. */
export const sectionHref = (portal: Portal, section: Section): string =>
  alternatesOf(portal, sectionPath(section)) ? inLanguage(sectionPath(section), portal.locale) : sectionPath(section)

/** Link to a fixed part of the portal. */
export const sectionLink = (portal: Portal, section: Section): Link => ({
  label: word(section, portal.locale),
  href: sectionHref(portal, section),
})

/** Path of a fixed part of the portal, without a language. */
export const sectionPath = (section: Section): string => paths[section]

/** Address of a link's target; `undefined` when the document is not published. */
export const hrefOf = (portal: Portal, target: LinkTarget): string | undefined => {
  if (target.kind === 'url') return target.href
  return documentHref(portal, target.collection, target.id)
}

/** A menu as links; what points at nothing published is left out, together with what stands below it. */
export const navigation = (portal: Portal, items: readonly MenuItem[]): NavItem[] =>
  items.flatMap((item) => {
    const children = navigation(portal, item.children)
    const href = menuHref(portal, item) ?? children[0]?.href
    return href === undefined ? [] : [{ label: inLocale(item.label, portal.locale), href, children }]
  })

const documentHref = <C extends Collection>(portal: Portal, collection: C, id: string): string | undefined => {
  const stores: Stores = portal
  const document = stores[collection].get(id)
  const { path, blobs } = kinds[collection]
  // What is not translated is shown in Vietnamese.
  if (!document) return portal.vietnamese && documentHref(portal.vietnamese, collection, id)
  return path ? inLanguage(path(document), portal.locale) : blobs?.(document)[0]
}

const menuHref = (portal: Portal, { target }: MenuItem): string | undefined => {
  if (target.kind === 'section') return sectionHref(portal, target.section)
  if (target.kind === 'category') return documentHref(portal, 'categories', target.id)
  return hrefOf(portal, target)
}
