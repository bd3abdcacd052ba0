import type { Article, Page } from '@trangan/contract'
import type { DocumentRef, SnapshotPatch } from '../../ports.ts'
import type { Portal } from './createPortal.ts'
import {
  fileBlobPath,
  indexBlobs,
  indexCategory,
  indexProcedure,
  indexText,
  mediaBlobPaths,
  unindexBlobs,
  unindexCategory,
  unindexProcedure,
  unindexText,
} from './indexes.ts'
import { insert, remove } from './timeline.ts'

/** Brings a portal up to date in place. What goes, goes first, so that an address can change hands in one patch. */
export const applyPatch = (portal: Portal, patch: SnapshotPatch): void => {
  for (const document of [...documentsIn(patch), ...patch.removed]) drop(portal, document)
  const { put } = patch
  for (const category of put.categories ?? []) {
    portal.categories.set(category.id, category)
    indexCategory(portal, category)
  }
  for (const article of put.articles ?? []) putArticle(portal, article)
  for (const page of put.pages ?? []) putPage(portal, page)
  for (const procedure of put.procedures ?? []) {
    portal.procedures.set(procedure.id, procedure)
    portal.catalogue = undefined
    indexProcedure(portal, procedure)
  }
  putBlobs(portal, put)
  if (patch.agency) portal.agency = patch.agency
  if (patch.menus) portal.menus = patch.menus
}

/** The documents that a patch puts in place. */
export const documentsIn = ({ put }: SnapshotPatch): DocumentRef[] =>
  Object.entries(put).flatMap(([collection, documents]) => documents.map(({ id }) => ({ collection, id })))

const putArticle = (portal: Portal, article: Article): void => {
  portal.articles.set(article.id, article)
  for (const timeline of timelinesOf(portal, article)) insert(timeline, article)
  indexText(portal, 'articles', article)
}

const putPage = (portal: Portal, page: Page): void => {
  portal.pages.set(page.id, page)
  indexText(portal, 'pages', page)
}

const putBlobs = (portal: Portal, put: SnapshotPatch['put']): void => {
  for (const media of put.media ?? []) {
    portal.media.set(media.id, media)
    indexBlobs(portal, `media:${media.id}`, mediaBlobPaths(media))
  }
  for (const file of put.files ?? []) {
    portal.files.set(file.id, file)
    indexBlobs(portal, `files:${file.id}`, [fileBlobPath(file)])
  }
}

const drop = (portal: Portal, { collection, id }: DocumentRef): void => {
  const dropOne = droppers[collection]
  if (!dropOne) throw new Error(`Collection "${collection}" is no part of a snapshot. Teach it to applyPatch first.`)
  dropOne(portal, id)
}

const droppers: Record<string, (portal: Portal, id: string) => void> = {
  articles: (portal, id) => {
    const article = take(portal.articles, id)
    if (!article) return
    for (const timeline of timelinesOf(portal, article)) remove(timeline, article)
    unindexText(portal, 'articles', article)
  },
  pages: (portal, id) => {
    const page = take(portal.pages, id)
    if (page) unindexText(portal, 'pages', page)
  },
  categories: (portal, id) => {
    const category = take(portal.categories, id)
    if (category) unindexCategory(portal, category)
  },
  procedures: (portal, id) => {
    const procedure = take(portal.procedures, id)
    portal.catalogue = undefined
    if (procedure) unindexProcedure(portal, procedure)
  },
  media: (portal, id) => {
    const media = take(portal.media, id)
    if (media) unindexBlobs(portal, `media:${id}`, mediaBlobPaths(media))
  },
  files: (portal, id) => {
    const file = take(portal.files, id)
    if (file) unindexBlobs(portal, `files:${id}`, [fileBlobPath(file)])
  },
}

const take = <T>(map: Map<string, T>, id: string): T | undefined => {
  const found = map.get(id)
  map.delete(id)
  return found
}

/** Every timeline an article stands in. */
const timelinesOf = (portal: Portal, article: Article) => {
  if (article.category === undefined) return [portal.timeline, portal.byType[article.type]]
  const ofCategory = portal.byCategory.get(article.category) ?? []
  portal.byCategory.set(article.category, ofCategory)
  return [portal.timeline, portal.byType[article.type], ofCategory]
}
