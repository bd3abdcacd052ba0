import type { Portal } from '../plan/index.ts'
import type { Stores } from '../plan/portal/createPortal.ts'
import { type Collection, isCollection, kinds } from '../plan/portal/kinds.ts'
import type { Change, DocumentRef, Lease, Receipt } from '../ports.ts'
import { type Changes, type Contents, entryAt } from '../release/contents.ts'
import type { Published } from '../snapshot/published.ts'
import { touchedBy } from './touchedBy.ts'

/** The last step: what the editor is told. */
export const createReceipt = (options: {
  lease: Lease
  /** Absent for the province's index, which has no documents. */
  published: Published | undefined
  release: number
  liveAt: Date
  changes: Changes
  before: Contents
}): Receipt => {
  const { lease, published, release, liveAt, changes, before } = options
  const counts = { added: 0, changed: 0, removed: 0 }
  for (const [path, entry] of changes)
    counts[entry === undefined ? 'removed' : entryAt(before, path) ? 'changed' : 'added'] += 1
  const documents = documentsOf(lease.changes).map((document) => ({
    ...document,
    paths: published ? pathsOf(published.context().portal, document) : [],
  }))
  return {
    agency: lease.agency,
    release,
    liveAt: liveAt.toISOString(),
    duration: Math.max(0, liveAt.getTime() - oldest(lease.changes, liveAt)),
    ...counts,
    documents,
    ...(documents.length > 0 ? { touched: touchedBy({ changes, before, documents }) } : {}),
  }
}

const oldest = (changes: readonly Change[], now: Date): number =>
  Math.min(now.getTime(), ...changes.map(({ createdAt }) => Date.parse(createdAt)))

const documentsOf = (changes: readonly Change[]): DocumentRef[] => {
  const documents = changes.flatMap(({ document }) => document ?? [])
  return [...new Map(documents.map((document) => [`${document.collection}:${document.id}`, document])).values()]
}

/** Addresses that belong to one document; pictures and files have some only while something shows them. */
const pathsOf = (portal: Portal, { collection, id }: DocumentRef): string[] =>
  isCollection(collection) ? pathsOfDocument(portal, collection, id) : []

const pathsOfDocument = <C extends Collection>(portal: Portal, collection: C, id: string): string[] => {
  const stores: Stores = portal
  const document = stores[collection].get(id)
  if (!document) return []
  const { path, blobs } = kinds[collection]
  if (path) return [path(document)]
  return blobs && portal.mentionedBy.has(`${collection}:${id}`) ? [...blobs(document)] : []
}
