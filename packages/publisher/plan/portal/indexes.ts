import type { Article, Category, FileDocument, Media, Page, Procedure } from '@trangan/contract'
import { articlePath, blobPath, categoryPath, pagePath, procedurePath } from '@trangan/contract/paths'
import type { Portal } from './createPortal.ts'
import { mentionsOf } from './mentionsOf.ts'

/** Fills the indexes of a portal whose documents are in place. */
export const indexAll = (portal: Portal): void => {
  for (const category of portal.categories.values())
    placeAt(portal, categoryPath(category), `categories:${category.id}`)
  for (const article of portal.articles.values()) indexText(portal, 'articles', article)
  for (const page of portal.pages.values()) indexText(portal, 'pages', page)
  for (const procedure of portal.procedures.values()) indexProcedure(portal, procedure)
  for (const media of portal.media.values()) indexBlobs(portal, `media:${media.id}`, mediaBlobPaths(media))
  for (const file of portal.files.values()) indexBlobs(portal, `files:${file.id}`, [fileBlobPath(file)])
}

/** Path of an article or page. */
export const textPath = (document: Article | Page): string =>
  'type' in document ? articlePath(document) : pagePath(document)

/** Enters an article or page: its address and what it mentions. */
export const indexText = (portal: Portal, collection: 'articles' | 'pages', document: Article | Page): void => {
  const key = `${collection}:${document.id}`
  placeAt(portal, textPath(document), key)
  for (const mention of mentionsOf(document)) addTo(portal.mentionedBy, mention, key)
}

/** Takes back what `indexText` entered. */
export const unindexText = (portal: Portal, collection: 'articles' | 'pages', document: Article | Page): void => {
  const key = `${collection}:${document.id}`
  removeFrom(portal, textPath(document), key)
  for (const mention of mentionsOf(document)) dropFrom(portal.mentionedBy, mention, key)
}

export const indexCategory = (portal: Portal, category: Category): void =>
  placeAt(portal, categoryPath(category), `categories:${category.id}`)

export const unindexCategory = (portal: Portal, category: Category): void =>
  removeFrom(portal, categoryPath(category), `categories:${category.id}`)

export const indexProcedure = (portal: Portal, procedure: Procedure): void =>
  placeAt(portal, procedurePath(procedure), `procedures:${procedure.id}`)

export const unindexProcedure = (portal: Portal, procedure: Procedure): void =>
  removeFrom(portal, procedurePath(procedure), `procedures:${procedure.id}`)

export const indexBlobs = (portal: Portal, key: string, paths: readonly string[]): void => {
  for (const path of paths) addTo(portal.blobsAt, path, key)
}

export const unindexBlobs = (portal: Portal, key: string, paths: readonly string[]): void => {
  for (const path of paths) dropFrom(portal.blobsAt, path, key)
}

/** Paths of all renditions of a picture. */
export const mediaBlobPaths = (media: Media): string[] =>
  media.renditions.map(({ blob }) => blobPath(blob, renditionName(blob.key)))

/** Path of a file's bytes. */
export const fileBlobPath = (file: FileDocument): string => blobPath(file.blob, safeName(file.filename))

/** File name of a rendition at the portal: the last part of its key. */
export const renditionName = (key: string): string => safeName(key.split('/').at(-1) ?? key)

/** A file name that is safe in an address without escapes; marks stay, since citizens see it in their downloads. */
const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '') || 'tep'

const placeAt = (portal: Portal, path: string, key: string): void => {
  portal.documentAt.set(path, key)
}

const removeFrom = (portal: Portal, path: string, key: string): void => {
  if (portal.documentAt.get(path) === key) portal.documentAt.delete(path)
}

const addTo = (map: Map<string, Set<string>>, at: string, key: string): void => {
  const found = map.get(at)
  if (found) found.add(key)
  else map.set(at, new Set([key]))
}

const dropFrom = (map: Map<string, Set<string>>, at: string, key: string): void => {
  const found = map.get(at)
  found?.delete(key)
  if (found?.size === 0) map.delete(at)
}
