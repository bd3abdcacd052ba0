import { inLocale, PublicationSection, type Section } from '@trangan/contract'
import type { Link, NavItem } from '@trangan/contract/pages'
import { categoryPath, inLanguage, pagePath } from '@trangan/contract/paths'
import { navigation, sectionLink, sectionPath } from './links.ts'
import type { Portal } from './portal/createPortal.ts'
import { type Word, word } from './words.ts'

/** The main menu: the agency's own, or one of what its portal holds. An English portal has one of what is translated. */
export const mainMenu = (portal: Portal): NavItem[] =>
  portal.locale === 'vi' && portal.menus.main.length > 0 ? navigation(portal, portal.menus.main) : menuOfContent(portal)

/** The links of the footer. */
export const footerMenu = (portal: Portal): NavItem[] =>
  portal.locale === 'vi' ? navigation(portal, portal.menus.footer) : []

const menuOfContent = (portal: Portal): NavItem[] => [
  item(sectionLink(portal, 'home')),
  ...filled(sectionLink(portal, 'introduction'), introduction(portal)),
  ...(holds(portal, 'news') ? [item(sectionLink(portal, 'news'), categories(portal))] : []),
  ...only(portal, ['announcements', 'legal-documents', 'procedures']),
  ...group(portal, 'information', [...PublicationSection.options, 'calendar']),
  ...group(portal, 'participation', ['consultations', 'questions']),
  ...group(portal, 'library', ['galleries', 'videos', 'events']),
]

const item = ({ label, href }: Link, children: NavItem[] = []): NavItem => ({ label, href, children })

/** An item that is there only with something below it. */
const filled = (link: Link, children: NavItem[]): NavItem[] => (children.length > 0 ? [item(link, children)] : [])

/** Sections under a heading that has no page of its own: it leads to the first of them. */
const group = (portal: Portal, heading: Word, sections: readonly Section[]): NavItem[] => {
  const [first, ...rest] = only(portal, sections)
  if (!first) return []
  return rest.length === 0
    ? [first]
    : [item({ label: word(heading, portal.locale), href: first.href }, [first, ...rest])]
}

const only = (portal: Portal, sections: readonly Section[]): NavItem[] =>
  sections.filter((section) => holds(portal, section)).map((section) => item(sectionLink(portal, section)))

/** Whether a section has something to show. */
const holds = (portal: Portal, section: Section): boolean => {
  if (section === 'procedures') return portal.procedures.size > 0
  if (section === 'calendar') return portal.appointments.size > 0
  return Object.values(portal.lists).some((lists) => lists.has(sectionPath(section)))
}

const introduction = (portal: Portal): NavItem[] => {
  const pages = [...portal.pages.values()]
    .filter(({ section }) => section === 'introduction')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((page) =>
      item({ label: inLocale(page.title, portal.locale), href: inLanguage(pagePath(page), portal.locale) }),
    )
  const hasChart = portal.units.size + portal.people.size > 0
  return hasChart ? [...pages, item(sectionLink(portal, 'organisation'))] : pages
}

const categories = (portal: Portal): NavItem[] =>
  [...portal.categories.values()]
    .filter(({ id }) => portal.lists.articles.has(`categories:${id}`))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((category) =>
      item({ label: inLocale(category.name, portal.locale), href: inLanguage(categoryPath(category), portal.locale) }),
    )
