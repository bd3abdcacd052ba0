import { eventIcsPath, eventsPath, feedPathsOf } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { listAt } from '../lists/sectionLists.ts'
import { refOf } from '../portal/keys.ts'
import { feedOf, feedTypes } from './feed.ts'
import { eventIcs, icsType } from './ics.ts'
import { legalIndexShard } from './legalIndex.ts'
import { sitemapShardAt } from './sitemap.ts'

type Text = { type: string; text: string }

const xml = 'application/xml; charset=utf-8'
const json = 'application/json; charset=utf-8'

/** Texts of which a portal has as many as its content asks for: feeds, shards, calendar files. */
export const textOfListAt = (context: PlanContext, path: string): Text | undefined =>
  feedAt(context, path) ?? shardAt(context, path) ?? icsAt(context, path)

const feedAt = (context: PlanContext, path: string): Text | undefined => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const paths = feedPathsOf(folder)
  const format = formats.find((one) => paths[one] === path)
  const list = format && listAt(context, folder)
  if (!format || !list?.hasFeeds) return undefined
  return { type: feedTypes[format].type, text: feedOf(context, list, format) }
}

const formats = ['rss', 'atom', 'json'] as const

const shardAt = (context: PlanContext, path: string): Text | undefined => {
  const sitemap = sitemapShardAt(context, path)
  if (sitemap !== undefined) return { type: xml, text: sitemap }
  const [, digits] = /^\/van-ban\/danh-muc\/([1-9]\d*)\.json$/.exec(path) ?? []
  const text = digits === undefined ? undefined : legalIndexShard(context, Number(digits) - 1)
  return text === undefined ? undefined : { type: json, text }
}

const icsAt = (context: PlanContext, path: string): Text | undefined => {
  if (!path.startsWith(eventsPath) || !path.endsWith('.ics')) return undefined
  const key = context.portal.documentAt.get(path.slice(0, path.lastIndexOf('/') + 1))
  const event = key === undefined ? undefined : context.portal.events.get(refOf(key).id)
  if (!event || eventIcsPath(event) !== path) return undefined
  return { type: icsType, text: eventIcs(context, event) }
}
