import type { PageHead } from '@trangan/contract/pages'
import { numberedPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import type { ListHead } from '../lists/sectionLists.ts'
import { feedLinks } from '../machines/feedLinks.ts'
import { headOf } from './head.ts'

/** The head of one page of a list; without a number, of the newest. */
export const listHeadOf = (context: PlanContext, list: ListHead, number: number | undefined): PageHead => {
  const { path, title, description, parents } = list
  const head = { description, parents, feeds: list.hasFeeds ? feedLinks(context, list) : undefined }
  if (number === undefined) return headOf(context, { ...head, path, title })
  return headOf(context, {
    ...head,
    isShared: false,
    path: numberedPath(path, number),
    title: `${title} – ${context.word('page')} ${number}`,
  })
}
