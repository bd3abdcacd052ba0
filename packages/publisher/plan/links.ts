import type { Locale, MenuItem } from '@trangan/contract'
import { inLocale, type Section } from '@trangan/contract'
import type { Link, NavItem } from '@trangan/contract/pages'
import {
  announcementsPath,
  articlePath,
  calendarPath,
  categoryPath,
  consultationsPath,
  eventsPath,
  galleriesPath,
  homePath,
  introductionPath,
  legalDocumentsPath,
  newsPath,
  organisationPath,
  pagePath,
  procedurePath,
  proceduresPath,
  publicationSectionPath,
  questionsPath,
  searchPath,
  siteMapPath,
  videosPath,
  websiteLinksPath,
} from '@trangan/contract/paths'
import type { LinkTarget } from '@trangan/contract/rich-text'
import type { Portal } from './portal/createPortal.ts'
import { fileBlobPath } from './portal/indexes.ts'
import { type Word, word } from './words.ts'

const sections: Record<Section, { path: string; word: Word }> = {
  home: { path: homePath, word: 'home' },
  news: { path: newsPath, word: 'news' },
  announcements: { path: announcementsPath, word: 'announcements' },
  introduction: { path: introductionPath, word: 'introduction' },
  organisation: { path: organisationPath, word: 'organisation' },
  procedures: { path: proceduresPath, word: 'procedures' },
  'legal-documents': { path: legalDocumentsPath, word: 'legalDocuments' },
  policies: { path: publicationSectionPath.policies, word: 'policies' },
  plans: { path: publicationSectionPath.plans, word: 'plans' },
  projects: { path: publicationSectionPath.projects, word: 'projects' },
  procurement: { path: publicationSectionPath.procurement, word: 'procurement' },
  reports: { path: publicationSectionPath.reports, word: 'reports' },
  research: { path: publicationSectionPath.research, word: 'research' },
  finances: { path: publicationSectionPath.finances, word: 'finances' },
  consultations: { path: consultationsPath, word: 'consultations' },
  questions: { path: questionsPath, word: 'questions' },
  calendar: { path: calendarPath, word: 'calendar' },
  events: { path: eventsPath, word: 'events' },
  galleries: { path: galleriesPath, word: 'galleries' },
  videos: { path: videosPath, word: 'videos' },
  'website-links': { path: websiteLinksPath, word: 'websiteLinks' },
  'site-map': { path: siteMapPath, word: 'siteMap' },
  search: { path: searchPath, word: 'search' },
}

/** Link to a fixed part of the portal. */
export const sectionLink = (section: Section, locale: Locale): Link => ({
  label: word(sections[section].word, locale),
  href: sections[section].path,
})

/** Address of a link's target; `undefined` when the document is not published. */
export const hrefOf = (portal: Portal, target: LinkTarget): string | undefined => {
  if (target.kind === 'url') return target.href
  return documentHrefs[target.collection]?.(portal, target.id)
}

/** A menu as links; what points at nothing published is left out, together with what stands below it. */
export const navigation = (portal: Portal, items: readonly MenuItem[], locale: Locale): NavItem[] =>
  items.flatMap((item) => {
    const children = navigation(portal, item.children, locale)
    const href = menuHref(portal, item) ?? children[0]?.href
    return href === undefined ? [] : [{ label: inLocale(item.label, locale), href, children }]
  })

/** The kinds whose pages are planned already. */
const documentHrefs: Partial<
  Record<Extract<LinkTarget, { kind: 'document' }>['collection'], (portal: Portal, id: string) => string | undefined>
> = {
  articles: (portal, id) => pathOf(portal.articles.get(id), articlePath),
  pages: (portal, id) => pathOf(portal.pages.get(id), pagePath),
  procedures: (portal, id) => pathOf(portal.procedures.get(id), procedurePath),
  files: (portal, id) => pathOf(portal.files.get(id), fileBlobPath),
}

const pathOf = <T>(document: T | undefined, path: (document: T) => string): string | undefined =>
  document && path(document)

const menuHref = (portal: Portal, { target }: MenuItem): string | undefined => {
  if (target.kind === 'section') return sections[target.section].path
  if (target.kind === 'category') return pathOf(portal.categories.get(target.id), categoryPath)
  return hrefOf(portal, target)
}
