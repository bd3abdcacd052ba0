import { PublicationSection, type Section } from '@trangan/contract'
import type { Link, PageOf } from '@trangan/contract/pages'
import { homePath, pagePath, procedureFieldPath, siteMapPath } from '@trangan/contract/paths'
import { categoriesInOrder, categoryLink, pagesOf } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { alternatesOf } from '../languages.ts'
import { sectionLink, sectionPath } from '../links.ts'
import { filtersOf } from '../lists/legalFilterOptions.ts'
import { legalFilters } from '../portal/legalFilters.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'
import { headOf } from './head.ts'
import { introductionLinks } from './section.ts'

/** The site map for visitors: every part of the portal, not every document. */
export const siteMap = (context: PlanContext): PageOf<'site-map'> => {
  // An English site map shows what is translated; what is not stands in the Vietnamese one.
  const groupOf = (section: Section, links: Link[] = []) =>
    context.portal.locale === 'vi' || alternatesOf(context.portal, sectionPath(section))
      ? [{ title: sectionLink(context.portal, section), links }]
      : []
  return {
    template: 'site-map',
    head: headOf(context, {
      path: siteMapPath,
      title: context.word('site-map'),
      description: `${context.word('siteMapOf')} ${context.shell.agency.name}`,
    }),
    model: {
      groups: [
        ...groupOf('introduction', introductionLinks(context)),
        ...groupOf('news', categoryLinks(context)),
        ...groupOf('announcements'),
        ...groupOf('calendar'),
        ...groupOf('legal-documents', filterLinks(context)),
        ...groupOf('procedures', fieldLinks(context)),
        ...informationSections.flatMap((section) => groupOf(section)),
        { title: { label: context.word('otherPages'), href: context.href(homePath) }, links: otherLinks(context) },
      ],
    },
  }
}

const informationSections = [
  ...PublicationSection.options,
  'consultations',
  'questions',
  'events',
  'galleries',
  'videos',
] as const satisfies Section[]

const categoryLinks = (context: PlanContext): Link[] =>
  categoriesInOrder(context).flatMap(({ id }) => categoryLink(context, id) ?? [])

/** Legal documents by kind. */
const filterLinks = (context: PlanContext): Link[] =>
  filtersOf(context, undefined).flatMap(({ name, options }) =>
    name === legalFilters.kind.name ? options.map(({ label, href }) => ({ label, href })) : [],
  )

const fieldLinks = (context: PlanContext): Link[] =>
  [...procedureCatalogue(context.portal).fields.values()].map(({ name, slug }) => ({
    label: name,
    href: context.href(procedureFieldPath(slug)),
  }))

const otherLinks = (context: PlanContext): Link[] => [
  ...pagesOf(context, 'general').map((page) => ({
    label: context.text(page.title),
    href: context.href(pagePath(page)),
  })),
  sectionLink(context.portal, 'website-links'),
  sectionLink(context.portal, 'search'),
]
