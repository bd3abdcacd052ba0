import type { Feed, FeedEntry } from './feed.ts'
import { element, escapeXml, xmlHeader } from './xml.ts'

/** A feed as RSS 2.0. */
export const rss = (feed: Feed): string => {
  const lines = [
    element('title', feed.title),
    element('link', feed.home),
    element('description', feed.description),
    element('language', feed.language),
    ...(feed.entries[0] ? [element('lastBuildDate', toRssDate(feed.entries[0].publishedAt))] : []),
    `<atom:link href="${escapeXml(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...feed.entries.map(item),
  ]
  const channel = lines.join('\n')
  return `${xmlHeader}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n${channel}\n</channel></rss>\n`
}

const item = ({ address, title, summary, note, publishedAt }: FeedEntry): string => {
  const parts = [
    element('title', title),
    element('link', address),
    `<guid isPermaLink="true">${escapeXml(address)}</guid>`,
    element('pubDate', toRssDate(publishedAt)),
    ...(note ? [element('category', note)] : []),
    element('description', summary),
  ]
  return `<item>${parts.join('')}</item>`
}

/** RFC 822, as RSS 2.0 wants it. */
const toRssDate = (iso: string): string => new Date(iso).toUTCString()
