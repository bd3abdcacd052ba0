import type { Article } from '@trangan/contract'
import type { Link, PageOf } from '@trangan/contract/pages'
import { articlePath, homePath } from '@trangan/contract/paths'
import { toMoment } from '@trangan/vietnamese'
import { bodyOf, excerptOf } from '../bodies.ts'
import { articleCard, categoryLink } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { pictureOf } from '../pictures.ts'
import { indexOf } from '../portal/timeline.ts'

/** Neighbours in time that an article shows. Nothing else on its page changes when others are published. */
export const newerCount = 2
export const olderCount = 3

/** The page of an article. */
export const article = (context: PlanContext, document: Article): PageOf<'article'> => {
  const { text, settings } = context
  const picture = pictureOf(context, document.cover)
  return {
    template: 'article',
    head: {
      path: articlePath(document),
      title: text(document.title),
      description: excerptOf(text(document.summary)),
      breadcrumb: breadcrumbOf(context, document),
      image: picture?.src,
    },
    model: {
      type: document.type,
      title: text(document.title),
      summary: text(document.summary),
      bodyHtml: bodyOf(context, (settings.locale === 'en' && document.body.en) || document.body.vi).html,
      published: toMoment(document.publishedAt),
      updated: updatedOf(document),
      category: categoryLink(context, document.category),
      picture,
      author: document.author,
      source: document.source,
      ...neighboursOf(context, document),
    },
  }
}

const breadcrumbOf = (context: PlanContext, document: Article): Link[] => {
  const { locale } = context.settings
  const list = sectionLink(document.type === 'news' ? 'news' : 'announcements', locale)
  const category = categoryLink(context, document.category)
  return [{ label: context.word('home'), href: homePath }, list, ...(category ? [category] : [])]
}

/** An edit within the first minutes is no news to a reader. */
const updatedOf = ({ publishedAt, updatedAt }: Article) =>
  Date.parse(updatedAt) - Date.parse(publishedAt) > 10 * 60_000 ? toMoment(updatedAt) : undefined

const neighboursOf = (context: PlanContext, document: Article) => {
  const timeline = context.portal.byType[document.type]
  const index = indexOf(timeline, document) ?? 0
  const cards = (articles: Article[]) => articles.reverse().map((one) => articleCard(context, one))
  return {
    newer: cards(timeline.slice(index + 1, index + 1 + newerCount)),
    older: cards(timeline.slice(Math.max(0, index - olderCount), index)),
  }
}
