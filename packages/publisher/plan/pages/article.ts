import type { Article } from '@trangan/contract'
import type { Link, PageOf } from '@trangan/contract/pages'
import { articlePath } from '@trangan/contract/paths'
import { excerptOf, htmlOf } from '../bodies.ts'
import { articleCard } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { neighboursOf } from '../lists/neighbours.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { articleData } from '../machines/structuredData.ts'
import { headOf } from './head.ts'
import { updatedOf } from './updatedOf.ts'

/** The page of an article. */
export const article = (context: PlanContext, document: Article): PageOf<'article'> => {
  const { publishedAt, updatedAt } = document
  const { title, summary, published, category, picture } = articleCard(context, document)
  const description = excerptOf(summary)
  const { newer, older } = neighboursOf(context.portal, 'articles', document)
  return {
    template: 'article',
    head: headOf(context, {
      path: articlePath(document),
      title,
      description,
      parents: [listLink(context, document), ...(category ? [category] : [])],
      data: articleData(context, { document, picture }),
      dublinCore: dublinCoreOf(context, { title, description, publishedAt, updatedAt, creator: document.author }),
    }),
    model: {
      type: document.type,
      title,
      summary,
      bodyHtml: htmlOf(context, document.body),
      published,
      updated: updatedOf(context, document),
      category,
      picture,
      author: document.author,
      source: document.source,
      newer: newer.map((one) => articleCard(context, one)),
      older: older.map((one) => articleCard(context, one)),
    },
  }
}

const listLink = (context: PlanContext, { type }: Article): Link =>
  sectionLink(context.portal, type === 'news' ? 'news' : 'announcements')
