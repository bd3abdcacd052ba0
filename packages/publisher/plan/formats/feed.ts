import type { EntryCard } from '@trangan/contract/pages'
import { feedPathsOf, homePath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { documentsOf, type ListedCollection, type ListHead } from '../lists/sectionLists.ts'
import { entries } from '../pages/entries.ts'
import { allOfThem } from '../portal/kinds.ts'
import { newest } from '../portal/sortedList.ts'
import { atom } from './atom.ts'
import { jsonFeed } from './jsonFeed.ts'
import { rss } from './rss.ts'

/** A document in a feed; a text about it is its summary. */
export type FeedEntry = Pick<EntryCard, 'title' | 'summary' | 'note'> & {
  address: string
  publishedAt: string
  updatedAt: string
}

/** What a feed says: whose it is, where it stands, and its documents, the newest first. */
export type Feed = {
  title: string
  description: string
  language: string
  author: string
  /** Address of the page that the feed follows. */
  home: string
  /** Address of the feed itself. */
  self: string
  entries: FeedEntry[]
}

export type FeedFormat = 'rss' | 'atom' | 'json'

/** Documents in a feed. */
const feedLength = 20

const writers = { rss, atom, json: jsonFeed }

/** The feed of a list in one of the formats. */
export const feedOf = (context: PlanContext, list: ListHead, format: FeedFormat): string =>
  writers[format]({
    ...about(context, list.path, format),
    title: `${list.title} – ${context.shell.agency.name}`,
    description: list.description,
    entries: entriesOf(context, list.collection, list.key),
  })

const rootFeed = (format: FeedFormat) => (context: PlanContext) =>
  writers[format]({
    ...about(context, homePath, format),
    title: context.shell.agency.name,
    description: `${context.word('portalOf')} ${context.shell.agency.name}`,
    entries: entriesOf(context, 'articles', allOfThem),
  })

/** Types of the formats, and the feed of all articles and announcements in each. */
export const feedTypes = {
  rss: { type: 'application/rss+xml; charset=utf-8', text: rootFeed('rss') },
  atom: { type: 'application/atom+xml; charset=utf-8', text: rootFeed('atom') },
  json: { type: 'application/feed+json; charset=utf-8', text: rootFeed('json') },
} as const

const about = ({ shell, href }: PlanContext, path: string, format: FeedFormat) => ({
  language: shell.locale,
  author: shell.agency.name,
  home: shell.origin + href(path),
  self: shell.origin + href(feedPathsOf(path)[format]),
})

const entriesOf = <C extends ListedCollection>(context: PlanContext, collection: C, key: string): FeedEntry[] =>
  newest(documentsOf(context.portal, collection, key), feedLength).map((document) => {
    const { href, title, summary, note } = entries[collection](context, document)
    const { publishedAt, updatedAt } = document
    return { title, summary, note, address: context.shell.origin + href, publishedAt, updatedAt }
  })
