import type { Feed, FeedEntry } from './feed.ts'
import { element, escapeXml, xmlHeader } from './xml.ts'

/** A feed as Atom 1.0 (RFC 4287); one without documents was last changed at the beginning of time. */
export const atom = (feed: Feed): string => {
  const updated = feed.entries.map(({ updatedAt }) => updatedAt).sort()
  const lines = [
    element('id', feed.home),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', updated.at(-1) ?? '1970-01-01T00:00:00Z'),
    `<author>${element('name', feed.author)}</author>`,
    `<link href="${escapeXml(feed.self)}" rel="self" type="application/atom+xml"/>`,
    `<link href="${escapeXml(feed.home)}" rel="alternate" type="text/html"/>`,
    ...feed.entries.map(entry),
  ]
  const language = `xml:lang="${feed.language}"`
  return `${xmlHeader}<feed xmlns="http://www.w3.org/2005/Atom" ${language}>\n${lines.join('\n')}\n</feed>\n`
}

const entry = ({ address, title, summary, note, publishedAt, updatedAt }: FeedEntry): string => {
  const parts = [
    element('id', address),
    element('title', title),
    `<link href="${escapeXml(address)}"/>`,
    element('published', publishedAt),
    element('updated', updatedAt),
    ...(note ? [`<category term="${escapeXml(note)}"/>`] : []),
    element('summary', summary),
  ]
  return `<entry>${parts.join('')}</entry>`
}
