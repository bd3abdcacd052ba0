import type { Link, PageOf } from '@trangan/contract/pages'
import { homePath, pagePath, procedureFieldPath, siteMapPath } from '@trangan/contract/paths'
import { categoriesInOrder, categoryLink, pagesOf } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'

/** The site map for visitors: every part of the portal, not every article. */
export const siteMap = (context: PlanContext): PageOf<'site-map'> => {
  const { locale } = context.settings
  return {
    template: 'site-map',
    head: {
      path: siteMapPath,
      title: context.word('siteMap'),
      description: `${context.word('siteMapOf')} ${context.shell.agency.name}`,
      breadcrumb: [{ label: context.word('home'), href: homePath }],
    },
    model: {
      groups: [
        { title: sectionLink('introduction', locale), links: pageLinks(context, 'introduction') },
        { title: sectionLink('news', locale), links: categoryLinks(context) },
        { title: sectionLink('announcements', locale), links: [] },
        { title: sectionLink('procedures', locale), links: fieldLinks(context) },
        { title: { label: context.word('otherPages'), href: homePath }, links: otherLinks(context) },
      ],
    },
  }
}

const pageLinks = (context: PlanContext, section: 'introduction' | 'general'): Link[] =>
  pagesOf(context, section).map((page) => ({ label: context.text(page.title), href: pagePath(page) }))

const categoryLinks = (context: PlanContext): Link[] =>
  categoriesInOrder(context).flatMap(({ id }) => categoryLink(context, id) ?? [])

const fieldLinks = (context: PlanContext): Link[] =>
  [...procedureCatalogue(context.portal).fields.values()].map(({ name, slug }) => ({
    label: name,
    href: procedureFieldPath(slug),
  }))

const otherLinks = (context: PlanContext): Link[] => [
  ...pageLinks(context, 'general'),
  sectionLink('search', context.settings.locale),
]
