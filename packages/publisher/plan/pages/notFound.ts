import type { Section } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { notFoundPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { headOf } from './head.ts'

const suggestions: Section[] = [
  'home',
  'news',
  'announcements',
  'procedures',
  'legal-documents',
  'questions',
  'search',
  'site-map',
]

/** The agency's own page for addresses that do not exist. */
export const notFound = (context: PlanContext): PageOf<'not-found'> => ({
  template: 'not-found',
  head: headOf(context, {
    path: notFoundPath,
    isShared: false,
    title: context.word('notFound'),
    description: context.word('notFound'),
  }),
  model: { suggestions: suggestions.map((section) => sectionLink(context.portal, section)) },
})
