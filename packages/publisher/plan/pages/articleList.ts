import type { Link, PageOf, Pagination } from '@trangan/contract/pages'
import { announcementsPath, categoryPath, feedPath, homePath, newsPath, numberedPath } from '@trangan/contract/paths'
import { articleCard, categoriesInOrder, categoryLink } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { nearbyNumbers, numberedPages, rangeOf } from '../numbering.ts'
import type { Timeline } from '../portal/timeline.ts'

/** A list of articles: where its newest page stands, what it is called, what it holds. */
export type ArticleList = { path: string; title: string; description: string; parent?: Link; articles: Timeline }

/** The list whose newest page stands at a path: news, announcements, or one category. */
export const articleListAt = (context: PlanContext, path: string): ArticleList | undefined => {
  const { portal, word, shell } = context
  const { name } = shell.agency
  if (path === newsPath)
    return { path, title: word('news'), description: `${word('newsOf')} ${name}`, articles: portal.byType.news }
  if (path === announcementsPath)
    return {
      path,
      title: word('announcements'),
      description: `${word('announcementsOf')} ${name}`,
      articles: portal.byType.announcement,
    }
  return categoryListAt(context, path)
}

/** One page of a list; without a number, the newest. `undefined` when the list has no such page. */
export const articleList = (
  context: PlanContext,
  list: ArticleList,
  number?: number,
): PageOf<'article-list'> | undefined => {
  const range = rangeOf(list.articles.length, number)
  if (!range) return undefined
  const shown = list.articles.slice(range.start, range.end).reverse()
  const home = { label: context.word('home'), href: homePath }
  return {
    template: 'article-list',
    head: {
      path: pathOf(list, number),
      title: number === undefined ? list.title : `${list.title} – ${context.word('page')} ${number}`,
      description: list.description,
      breadcrumb: [home, ...(list.parent ? [list.parent] : [])],
    },
    model: {
      title: list.title,
      description: list.description,
      articles: shown.map((article) => articleCard(context, article)),
      pagination: paginationOf(context, list, number),
      categories: categoryChoices(context, list),
      feedHref: feedPath,
    },
  }
}

const categoryListAt = (context: PlanContext, path: string): ArticleList | undefined => {
  const { portal, word, shell } = context
  const key = portal.documentAt.get(path)
  const category = key?.startsWith('categories:') ? portal.categories.get(key.slice('categories:'.length)) : undefined
  if (!category) return undefined
  const title = context.text(category.name)
  return {
    path: categoryPath(category),
    title,
    description: `${title}: ${word('newsOf').toLowerCase()} ${shell.agency.name}`,
    parent: { label: word('news'), href: newsPath },
    articles: portal.byCategory.get(category.id) ?? [],
  }
}

const pathOf = (list: ArticleList, number: number | undefined): string =>
  number === undefined ? list.path : numberedPath(list.path, number)

const paginationOf = (context: PlanContext, list: ArticleList, number: number | undefined): Pagination => {
  const full = numberedPages(list.articles.length)
  const newest = { label: context.word('newest'), href: list.path }
  const linkTo = (page: number): Link => ({ label: String(page), href: numberedPath(list.path, page) })
  const current = number ?? full + 1
  const newer = current === full ? newest.href : linkTo(current + 1).href
  return {
    number,
    newest,
    newer: number === undefined ? undefined : { label: context.word('newer'), href: newer },
    older: current > 1 ? { label: context.word('older'), href: linkTo(current - 1).href } : undefined,
    nearby: nearbyNumbers(list.articles.length, number).map(linkTo),
  }
}

const categoryChoices = (context: PlanContext, list: ArticleList) => {
  if (list.path === announcementsPath) return []
  return categoriesInOrder(context).flatMap(({ id }) => {
    const link = categoryLink(context, id)
    return link ? [{ ...link, current: link.href === list.path }] : []
  })
}
