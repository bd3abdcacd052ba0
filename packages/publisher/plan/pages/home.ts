import type { PageOf } from '@trangan/contract/pages'
import { categoryPath, homePath, pagePath } from '@trangan/contract/paths'
import { articleCard, categoriesInOrder, pagesOf, procedureCard } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'
import { newest } from '../portal/timeline.ts'

const latestCount = 8
const perCategory = 4
const announcementCount = 6
const procedureCount = 6

/** The first page of a portal. */
export const home = (context: PlanContext): PageOf<'home'> => {
  const { portal } = context
  const [lead, ...latest] = newest(portal.byType.news, latestCount + 1).map((article) => articleCard(context, article))
  return {
    template: 'home',
    head: { path: homePath, title: context.word('home'), description: describe(context), breadcrumb: [] },
    model: {
      lead,
      latest,
      categories: categoriesWithNews(context),
      announcements: newest(portal.byType.announcement, announcementCount).map((one) => articleCard(context, one)),
      procedures: procedureCatalogue(portal)
        .procedures.slice(0, procedureCount)
        .map((procedure) => procedureCard(context, procedure)),
      procedureCount: portal.procedures.size,
      introduction: pagesOf(context, 'introduction').map((page) => ({
        label: context.text(page.title),
        href: pagePath(page),
      })),
    },
  }
}

const describe = (context: PlanContext): string => `${context.word('portalOf')} ${context.shell.agency.name}`

const categoriesWithNews = (context: PlanContext) =>
  categoriesInOrder(context)
    .map((category) => ({
      title: { label: context.text(category.name), href: categoryPath(category) },
      articles: newest(context.portal.byCategory.get(category.id) ?? [], perCategory).map((article) =>
        articleCard(context, article),
      ),
    }))
    .filter(({ articles }) => articles.length > 0)
