import type { ContentSource, DocumentRef, SnapshotPatch } from '@trangan/publisher/ports'
import type { CmsContentSource } from '../../cms/publishing/content/createContentSource.ts'

const readable = ['articles', 'pages', 'procedures', 'categories', 'menus'] as const

/** The CMS's content, with single documents put together to a patch, so that one change reads one document. */
export const patchedSource = (source: CmsContentSource): ContentSource => ({
  ...source,
  readPatch: async (agency, documents) => {
    const patch: SnapshotPatch & { put: Required<SnapshotPatch['put']> } = { put: emptyPut(), removed: [] }
    for (const document of documents) if (!(await enter(source, { agency, document, patch }))) return undefined
    return patch
  },
})

type Entering = {
  agency: string
  document: DocumentRef
  patch: SnapshotPatch & { put: Required<SnapshotPatch['put']> }
}

/** False when the document cannot be read alone: then the whole snapshot is read. */
const enter = async (source: CmsContentSource, { agency, document, patch }: Entering): Promise<boolean> => {
  const collection = readable.find((name) => name === document.collection)
  if (!collection) return false
  const found = await source.readDocument({ agency, collection, id: document.id })
  if (!found) {
    patch.removed.push(document)
    return collection !== 'menus'
  }
  patch.put.media.push(...found.media)
  patch.put.files.push(...found.files)
  if (found.collection === 'menus') patch.menus = found.document
  else if (found.collection === 'articles') patch.put.articles.push(found.document)
  else if (found.collection === 'pages') patch.put.pages.push(found.document)
  else if (found.collection === 'procedures') patch.put.procedures.push(found.document)
  else patch.put.categories.push(found.document)
  return true
}

const emptyPut = (): Required<SnapshotPatch['put']> => ({
  categories: [],
  articles: [],
  pages: [],
  procedures: [],
  media: [],
  files: [],
})
