import type { PageOf } from '@trangan/contract/pages'
import { searchIndexPath, searchPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { headOf } from './head.ts'

/** The search page before anything is asked. */
export const search = (context: PlanContext): PageOf<'search'> => ({
  template: 'search',
  head: headOf(context, {
    path: searchPath,
    isShared: false,
    title: context.word('search'),
    description: `${context.word('searchIn')} ${context.shell.agency.name}`,
  }),
  model: { indexHref: searchIndexPath },
})

/** All that the server needs to render the search page again, with results: a `RenderInput`. */
export const searchTemplate = (context: PlanContext): string =>
  `${JSON.stringify({ shell: context.shell, page: search(context) })}\n`
