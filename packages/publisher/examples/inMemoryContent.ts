import { hash } from 'node:crypto'
import type { Blob, PortalListing, Snapshot } from '@trangan/contract'
import type { ContentSource, DocumentRef, SnapshotPatch } from '../ports.ts'

/** A content source that tests can write to. */
export type InMemoryContent = ContentSource & {
  snapshots: Map<string, Snapshot>
  /** How often content was asked for. */
  reads: { snapshots: number; patches: number }
}

/** Content held in memory; bytes of a blob are made from its key, so give it digests made by `exampleBlob`. */
export const inMemoryContent = (snapshots: Snapshot[]): InMemoryContent => {
  const byAgency = new Map(snapshots.map((snapshot) => [snapshot.agency.id, snapshot]))
  const reads = { snapshots: 0, patches: 0 }
  const read = (agency: string): Snapshot => {
    const snapshot = byAgency.get(agency)
    if (!snapshot) throw new Error(`There is no agency ${agency}.`)
    return snapshot
  }
  return {
    snapshots: byAgency,
    reads,
    listPortals: async () => [...byAgency.values()].map(({ agency }): PortalListing => agency),
    readSnapshot: async (agency) => {
      reads.snapshots += 1
      return structuredClone(read(agency))
    },
    readPatch: async (agency, documents) => {
      reads.patches += 1
      return structuredClone(patchOf(read(agency), documents))
    },
    readBlob: async ({ key }) => bytesOf(key),
  }
}

/** A blob whose bytes `inMemoryContent` can give. */
export const exampleBlob = (key: string, type: string): Blob => {
  const bytes = bytesOf(key)
  return { key, type, size: bytes.length, sha256: hash('sha256', bytes) }
}

const bytesOf = (key: string): Uint8Array => new TextEncoder().encode(`bytes of ${key}`)

const collections = ['categories', 'articles', 'pages', 'procedures', 'media', 'files'] as const

const patchOf = (snapshot: Snapshot, documents: DocumentRef[]): SnapshotPatch => {
  const wanted = (collection: string, id: string) =>
    documents.some((document) => document.collection === collection && document.id === id)
  const put: SnapshotPatch['put'] = {
    categories: snapshot.categories.filter(({ id }) => wanted('categories', id)),
    articles: snapshot.articles.filter(({ id }) => wanted('articles', id)),
    pages: snapshot.pages.filter(({ id }) => wanted('pages', id)),
    procedures: snapshot.procedures.filter(({ id }) => wanted('procedures', id)),
    media: snapshot.media,
    files: snapshot.files,
  }
  const isThere = ({ collection, id }: DocumentRef) =>
    collections.some((name) => name === collection && snapshot[name].some((document) => document.id === id))
  const removed = documents.filter(
    (document) => !['agencies', 'menus'].includes(document.collection) && !isThere(document),
  )
  return {
    put,
    removed,
    ...(documents.some(({ collection }) => collection === 'agencies') ? { agency: snapshot.agency } : {}),
    ...(documents.some(({ collection }) => collection === 'menus') ? { menus: snapshot.menus } : {}),
  }
}
