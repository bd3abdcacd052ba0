import type { Article, Category, FileDocument, Media, Menus, Page, Procedure } from '@trangan/contract'
import type { Payload } from 'payload'
import { toArticle } from '../documents/toArticle.ts'
import { toCategory } from '../documents/toCategory.ts'
import { toFile } from '../documents/toFile.ts'
import { toMedia } from '../documents/toMedia.ts'
import { toMenus } from '../documents/toMenus.ts'
import { toPage } from '../documents/toPage.ts'
import { toProcedure } from '../documents/toProcedure.ts'
import type { Source } from '../documents/values.ts'
import { published } from './published.ts'
import { readAll } from './readAll.ts'
import { readByIds } from './readByIds.ts'
import { referencedBy } from './referencedBy.ts'

type Document =
  | { collection: 'articles'; document: Article }
  | { collection: 'pages'; document: Page }
  | { collection: 'procedures'; document: Procedure }
  | { collection: 'categories'; document: Category }
  | { collection: 'menus'; document: Menus }

/** One published document of an agency with the pictures and files that it refers to. */
export type PublishedDocument = Document & { media: Media[]; files: FileDocument[] }

export type DocumentReference = { agency: string; collection: Document['collection']; id: string }

/**
 * One document as an agency's portal shows it, or `undefined` when it does not show it. Reads three queries at most,
 * whatever the size of the portal.
 */
export const readDocument = async (
  payload: Payload,
  { agency, collection, id }: DocumentReference,
): Promise<PublishedDocument | undefined> => {
  const where = { id: { equals: id }, ...published({ collection, agency }) }
  const [source] = await readAll(payload, { collection, where })
  if (!source) return undefined
  const document = map(collection, source)
  const referenced = referencesIn(document)
  const media = await readByIds(payload, { collection: 'media', agency, ids: referenced.media })
  const files = await readByIds(payload, { collection: 'files', agency, ids: referenced.files })
  return { ...document, media: media.map(toMedia), files: files.map(toFile) }
}

const map = (collection: Document['collection'], source: Source): Document => {
  switch (collection) {
    case 'articles':
      return { collection, document: toArticle(source) }
    case 'pages':
      return { collection, document: toPage(source) }
    case 'procedures':
      return { collection, document: toProcedure(source) }
    case 'categories':
      return { collection, document: toCategory(source) }
    case 'menus':
      return { collection, document: toMenus(source) }
  }
}

const referencesIn = (read: Document) => {
  if (read.collection === 'articles') return referencedBy({ articles: [read.document] })
  if (read.collection === 'pages') return referencedBy({ pages: [read.document] })
  return referencedBy(read.collection === 'menus' ? { menus: read.document } : {})
}
