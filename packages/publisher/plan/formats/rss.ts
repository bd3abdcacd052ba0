import { articlePath, feedPath, homePath } from '@trangan/contract/paths'
import { categoryLink } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { newest } from '../portal/timeline.ts'
import { element, escapeXml, xmlHeader } from './xml.ts'

/** Articles in a feed. */
const feedLength = 20

/** RSS 2.0 feed of the newest articles and announcements. */
export const rss = (context: PlanContext): string => {
  const { shell, portal } = context
  const articles = newest(portal.timeline, feedLength)
  const self = escapeXml(shell.origin + feedPath)
  const lines = [
    element('title', shell.agency.name),
    element('link', shell.origin + homePath),
    element('description', `${context.word('portalOf')} ${shell.agency.name}`),
    element('language', shell.locale),
    ...(articles[0] ? [element('lastBuildDate', toRssDate(articles[0].publishedAt))] : []),
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    ...articles.map((article) => item(context, article)),
  ]
  const channel = lines.join('\n')
  return `${xmlHeader}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n${channel}\n</channel></rss>\n`
}

type Article = ReturnType<typeof newest>[number]

const item = (context: PlanContext, article: Article): string => {
  const address = context.shell.origin + articlePath(article)
  const category = categoryLink(context, article.category)
  const parts = [
    element('title', context.text(article.title)),
    element('link', address),
    `<guid isPermaLink="true">${escapeXml(address)}</guid>`,
    element('pubDate', toRssDate(article.publishedAt)),
    ...(category ? [element('category', category.label)] : []),
    element('description', context.text(article.summary)),
  ]
  return `<item>${parts.join('')}</item>`
}

/** RFC 822, as RSS 2.0 wants it. */
const toRssDate = (iso: string): string => new Date(iso).toUTCString()
