import type { PageOf } from '@trangan/contract/pages'
import { announcementsPath, feedPathsOf } from '@trangan/contract/paths'
import { articleCard, categoriesInOrder, categoryLink } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { rangeOf } from '../lists/numbering.ts'
import { paginationOf } from '../lists/pagination.ts'
import { documentsOf, type ListHead } from '../lists/sectionLists.ts'
import { listHeadOf } from './listHead.ts'

/** One page of a list of articles; without a number, the newest. `undefined` when the list has no such page. */
export const articleList = (
  context: PlanContext,
  list: ListHead,
  number?: number,
): PageOf<'article-list'> | undefined => {
  const { path, title, description } = list
  const articles = documentsOf(context.portal, 'articles', list.key)
  const range = rangeOf(articles.length, number)
  if (!range) return undefined
  const shown = articles.slice(range.start, range.end).reverse()
  return {
    template: 'article-list',
    head: listHeadOf(context, list, number),
    model: {
      title,
      description,
      articles: shown.map((article) => articleCard(context, article)),
      pagination: paginationOf(context, { path, length: articles.length, number }),
      categories: list.path === announcementsPath ? [] : categoryChoices(context, list),
      feedHref: context.href(feedPathsOf(list.hasFeeds ? path : '/').rss),
    },
  }
}

const categoryChoices = (context: PlanContext, list: ListHead) =>
  categoriesInOrder(context).flatMap(({ id }) => {
    const link = categoryLink(context, id)
    return link ? [{ ...link, current: link.href === context.href(list.path) }] : []
  })
