import type { Section } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { homePath, notFoundPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'

const suggestions: Section[] = ['home', 'news', 'announcements', 'procedures', 'search', 'site-map']

/** The agency's own page for addresses that do not exist. */
export const notFound = (context: PlanContext): PageOf<'not-found'> => ({
  template: 'not-found',
  head: {
    path: notFoundPath,
    title: context.word('notFound'),
    description: context.word('notFound'),
    breadcrumb: [{ label: context.word('home'), href: homePath }],
  },
  model: { suggestions: suggestions.map((section) => sectionLink(section, context.settings.locale)) },
})
