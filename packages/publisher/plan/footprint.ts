import type { Article } from '@trangan/contract'
import {
  announcementsPath,
  articlePath,
  categoryPath,
  newsPath,
  pagePath,
  procedurePath,
} from '@trangan/contract/paths'
import type { DocumentRef } from '../ports.ts'
import { newerCount, olderCount } from './pages/article.ts'
import type { Portal } from './portal/createPortal.ts'
import { fileBlobPath, mediaBlobPaths } from './portal/indexes.ts'
import { keyOf, mentionsOf, refOf } from './portal/mentionsOf.ts'
import { indexOf, type Timeline } from './portal/timeline.ts'

/** Where a document stands in a list; `index` counts from the oldest. */
export type Place = { kind: 'articles' | 'shards'; list: string; index: number; length: number }

/** Files that a document shows on by itself, and its places in lists. */
export type Footprint = { paths: string[]; places: Place[] }

const nowhere: Footprint = { paths: [], places: [] }

/** The footprint of one document in a portal as it is now; empty when it is not published. */
export const footprintOf = (portal: Portal, document: DocumentRef): Footprint => {
  const { collection, id } = document
  if (collection === 'articles') return ofArticle(portal, portal.articles.get(id))
  if (collection === 'pages') return ofPage(portal, id)
  if (collection === 'procedures') return ofProcedure(portal, id)
  return { ...nowhere, paths: blobPathsOf(portal, document) }
}

const ofArticle = (portal: Portal, article: Article | undefined): Footprint => {
  if (!article) return nowhere
  const ofType = portal.byType[article.type]
  return {
    paths: [
      articlePath(article),
      ...neighbourPaths(ofType, article),
      ...[...mentionsOf(article)].flatMap((key) => blobPathsOf(portal, refOf(key))),
    ],
    places: [
      ...placeIn(ofType, article, article.type === 'news' ? newsPath : announcementsPath),
      ...categoryPlace(portal, article),
      ...placeIn(portal.timeline, article, undefined),
    ],
  }
}

const ofPage = (portal: Portal, id: string): Footprint => {
  const page = portal.pages.get(id)
  if (!page) return nowhere
  const siblings = [...portal.pages.values()].filter(({ section }) => section === page.section)
  const blobs = [...mentionsOf(page)].flatMap((key) => blobPathsOf(portal, refOf(key)))
  return { paths: [...siblings.map(pagePath), ...blobs], places: [] }
}

const ofProcedure = (portal: Portal, id: string): Footprint => {
  const procedure = portal.procedures.get(id)
  return procedure ? { paths: [procedurePath(procedure)], places: [] } : nowhere
}

/** Articles that may show this one as their neighbour. */
const neighbourPaths = (timeline: Timeline, article: Article): string[] => {
  const index = indexOf(timeline, article)
  if (index === undefined) return []
  return timeline.slice(Math.max(0, index - newerCount), index + olderCount + 1).map(articlePath)
}

const categoryPlace = (portal: Portal, article: Article): Place[] => {
  const category = article.category === undefined ? undefined : portal.categories.get(article.category)
  return category ? placeIn(portal.byCategory.get(category.id) ?? [], article, categoryPath(category)) : []
}

/** Without a list of its own, the place is one in the shards of sitemap and search. */
const placeIn = (timeline: Timeline, article: Article, list: string | undefined): Place[] => {
  const index = indexOf(timeline, article)
  if (index === undefined) return []
  const where =
    list === undefined ? ({ kind: 'shards', list: 'shards' } as const) : ({ kind: 'articles', list } as const)
  return [{ ...where, index, length: timeline.length }]
}

const blobPathsOf = (portal: Portal, document: DocumentRef): string[] => {
  const key = keyOf(document)
  if (key.startsWith('media:'))
    return [portal.media.get(document.id)].flatMap((media) => (media ? mediaBlobPaths(media) : []))
  if (key.startsWith('files:'))
    return [portal.files.get(document.id)].flatMap((file) => (file ? [fileBlobPath(file)] : []))
  return []
}
