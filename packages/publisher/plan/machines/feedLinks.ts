import type { PageHead } from '@trangan/contract/pages'
import { feedPathsOf } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'

/** The feeds of a list as a page's head names them. */
export const feedLinks = (context: PlanContext, list: { path: string; title: string }): PageHead['feeds'] => {
  const paths = feedPathsOf(list.path)
  return feedTypes.map(({ format, type, name }) => ({
    href: context.href(paths[format]),
    type,
    title: `${list.title} (${name})`,
  }))
}

const feedTypes = [
  { format: 'rss', type: 'application/rss+xml', name: 'RSS' },
  { format: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { format: 'json', type: 'application/feed+json', name: 'JSON Feed' },
] as const
