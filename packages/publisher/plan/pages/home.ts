import type { HomeBlockModel, Link, PageOf } from '@trangan/contract/pages'
import { announcementsPath, categoryPath, homePath, newsPath, proceduresPath } from '@trangan/contract/paths'
import { articleCard, categoriesInOrder, procedureCard } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'
import { newest } from '../portal/timeline.ts'

const nextCount = 5
const perCategory = 4
const announcementCount = 6
const procedureCount = 6

/** The first page of a portal. */
export const home = (context: PlanContext): PageOf<'home'> => ({
  template: 'home',
  head: { path: homePath, title: context.word('home'), description: describe(context), breadcrumb: [] },
  model: {
    blocks: [leadNews(context), procedures(context), announcements(context), ...categoriesWithNews(context)],
  },
})

const describe = (context: PlanContext): string => `${context.word('portalOf')} ${context.shell.agency.name}`

const all = (context: PlanContext, href: string): Link => ({ label: context.word('seeAll'), href })

const leadNews = (context: PlanContext): HomeBlockModel => {
  const [lead, ...next] = newest(context.portal.byType.news, nextCount + 1).map((one) => articleCard(context, one))
  return { type: 'lead-news', heading: context.word('news'), lead, next, more: all(context, newsPath) }
}

const procedures = (context: PlanContext): HomeBlockModel => ({
  type: 'procedures',
  heading: context.word('procedures'),
  procedures: procedureCatalogue(context.portal)
    .procedures.slice(0, procedureCount)
    .map((procedure) => procedureCard(context, procedure)),
  count: context.portal.procedures.size,
  more: all(context, proceduresPath),
})

const announcements = (context: PlanContext): HomeBlockModel => ({
  type: 'announcements',
  heading: context.word('announcements'),
  articles: newest(context.portal.byType.announcement, announcementCount).map((one) => articleCard(context, one)),
  more: all(context, announcementsPath),
})

const categoriesWithNews = (context: PlanContext): HomeBlockModel[] =>
  categoriesInOrder(context)
    .map((category) => ({
      type: 'category-news' as const,
      heading: context.text(category.name),
      articles: newest(context.portal.byCategory.get(category.id) ?? [], perCategory).map((article) =>
        articleCard(context, article),
      ),
      more: all(context, categoryPath(category)),
    }))
    .filter(({ articles }) => articles.length > 0)
