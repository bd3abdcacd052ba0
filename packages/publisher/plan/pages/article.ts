import type { Article } from '@trangan/contract'
import type { Link, PageOf } from '@trangan/contract/pages'
import { articlePath } from '@trangan/contract/paths'
import { excerptOf, htmlOf } from '../bodies.ts'
import { articleCard, categoryLink } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { neighboursOf } from '../lists/neighbours.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { articleData } from '../machines/structuredData.ts'
import { pictureOf } from '../pictures.ts'
import { headOf } from './head.ts'
import { updatedOf } from './updatedOf.ts'

/** The page of an article. */
export const article = (context: PlanContext, document: Article): PageOf<'article'> => {
  const { text } = context
  const { publishedAt, updatedAt } = document
  const picture = pictureOf(context, document.cover)
  const [title, description] = [text(document.title), excerptOf(text(document.summary))]
  const { newer, older } = neighboursOf(context.portal, 'articles', document)
  return {
    template: 'article',
    head: headOf(context, {
      path: articlePath(document),
      title,
      description,
      parents: parentsOf(context, document),
      data: articleData(context, { document, picture }),
      dublinCore: dublinCoreOf(context, { title, description, publishedAt, updatedAt, creator: document.author }),
    }),
    model: {
      type: document.type,
      title,
      summary: text(document.summary),
      bodyHtml: htmlOf(context, document.body),
      published: context.moment(publishedAt),
      updated: updatedOf(context, document),
      category: categoryLink(context, document.category),
      picture,
      author: document.author,
      source: document.source,
      newer: newer.map((one) => articleCard(context, one)),
      older: older.map((one) => articleCard(context, one)),
    },
  }
}

const parentsOf = (context: PlanContext, document: Article): Link[] => {
  const list = sectionLink(context.portal, document.type === 'news' ? 'news' : 'announcements')
  const category = categoryLink(context, document.category)
  return [list, ...(category ? [category] : [])]
}
