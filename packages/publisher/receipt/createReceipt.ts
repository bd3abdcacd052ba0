import { categoryPath, procedurePath } from '@trangan/contract/paths'
import type { Portal } from '../plan/index.ts'
import { fileBlobPath, mediaBlobPaths, textPath } from '../plan/portal/indexes.ts'
import type { Change, DocumentRef, Lease, Receipt } from '../ports.ts'
import { type Changes, type Contents, entryAt } from '../release/contents.ts'

/** The last step: what the editor is told. */
export const createReceipt = (options: {
  lease: Lease
  /** Absent for the province's index, which has no documents. */
  portal: Portal | undefined
  release: number
  liveAt: Date
  changes: Changes
  before: Contents
}): Receipt => {
  const { lease, portal, release, liveAt, changes, before } = options
  const counts = { added: 0, changed: 0, removed: 0 }
  for (const [path, entry] of changes)
    counts[entry === undefined ? 'removed' : entryAt(before, path) ? 'changed' : 'added'] += 1
  return {
    agency: lease.agency,
    release,
    liveAt: liveAt.toISOString(),
    duration: Math.max(0, liveAt.getTime() - oldest(lease.changes, liveAt)),
    ...counts,
    documents: documentsOf(lease.changes).map((document) => ({
      ...document,
      paths: portal ? pathsOf(portal, document) : [],
    })),
  }
}

const oldest = (changes: readonly Change[], now: Date): number =>
  Math.min(now.getTime(), ...changes.map(({ createdAt }) => Date.parse(createdAt)))

const documentsOf = (changes: readonly Change[]): DocumentRef[] => {
  const documents = changes.flatMap(({ document }) => document ?? [])
  return [...new Map(documents.map((document) => [`${document.collection}:${document.id}`, document])).values()]
}

/** Addresses that belong to one document. */
const pathsOf = (portal: Portal, { collection, id }: DocumentRef): string[] => {
  const text =
    collection === 'articles' ? portal.articles.get(id) : collection === 'pages' ? portal.pages.get(id) : undefined
  if (text) return [textPath(text)]
  if (collection === 'procedures') return one(portal.procedures.get(id), procedurePath)
  if (collection === 'categories') return one(portal.categories.get(id), categoryPath)
  if (!portal.mentionedBy.has(`${collection}:${id}`)) return []
  const media = collection === 'media' ? portal.media.get(id) : undefined
  return media ? mediaBlobPaths(media) : collection === 'files' ? one(portal.files.get(id), fileBlobPath) : []
}

const one = <T>(document: T | undefined, path: (document: T) => string): string[] => (document ? [path(document)] : [])
