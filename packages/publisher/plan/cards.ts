import type { Article, Procedure } from '@trangan/contract'
import type { ArticleCard, Link, ProcedureCard } from '@trangan/contract/pages'
import { articlePath, categoryPath, procedurePath } from '@trangan/contract/paths'
import type { PlanContext } from './context.ts'
import { shared } from './digests.ts'
import { kept } from './kept.ts'
import { pictureOf } from './pictures.ts'

/** An article as lists show it. */
export const articleCard = (context: PlanContext, article: Article): ArticleCard =>
  kept(context.cards, article, () => shared(makeCard(context, article)))

const makeCard = (context: PlanContext, article: Article): ArticleCard => ({
  href: context.href(articlePath(article)),
  title: context.text(article.title),
  summary: context.text(article.summary),
  published: context.moment(article.publishedAt),
  category: categoryLink(context, article.category),
  picture: pictureOf(context, article.cover),
})

/** A procedure as lists show it. */
export const procedureCard = (context: PlanContext, procedure: Procedure): ProcedureCard => ({
  href: context.href(procedurePath(procedure)),
  code: procedure.code,
  name: procedure.name,
  field: procedure.field,
  level: procedure.level,
  isOnline: context.settings.serviceLink(procedure) !== undefined,
})

/** Link to a category; `undefined` when it is not (or no longer) there. */
export const categoryLink = (context: PlanContext, id: string | undefined): Link | undefined => {
  const category = id === undefined ? undefined : context.portal.categories.get(id)
  return category && { label: context.text(category.name), href: context.href(categoryPath(category)) }
}

/** All categories in their order. */
export const categoriesInOrder = ({ portal }: PlanContext) =>
  [...portal.categories.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))

/** The pages of a section in their order. */
export const pagesOf = ({ portal }: PlanContext, section: 'introduction' | 'general') =>
  [...portal.pages.values()]
    .filter((page) => page.section === section)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
