import { hash } from 'node:crypto'
import { type Blob, noDocuments, type PortalListing, type Snapshot } from '@trangan/contract'
import { type Collection, type DocumentsByKind, isCollection } from '../plan/portal/kinds.ts'
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
      // A patch has no place for them.
      if (documents.some(({ collection }) => collection === 'synonyms')) return undefined
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

const patchOf = (snapshot: Snapshot, documents: DocumentRef[]): SnapshotPatch => {
  const put = { ...noDocuments(), media: snapshot.media, files: snapshot.files }
  const removed = documents.filter((document) => !putAsked({ snapshot, document, put }) && isOfPortal(document))
  const isAsked = (name: string) => documents.some(({ collection }) => collection === name)
  return {
    put,
    removed,
    ...(isAsked('agencies') ? { agency: snapshot.agency } : {}),
    ...(isAsked('menus') ? { menus: snapshot.menus } : {}),
    ...(isAsked('home') ? { home: snapshot.home } : {}),
  }
}

const isOfPortal = ({ collection }: DocumentRef): boolean => isCollection(collection)

type Asked = { snapshot: DocumentsByKind; document: DocumentRef; put: DocumentsByKind }

/** Whether a document is there; then it is put into the patch, with pictures and files all at once. */
const putAsked = ({ document, ...asked }: Asked): boolean =>
  isCollection(document.collection) && putOne(document.collection, document.id, asked)

const putOne = <C extends Collection>(
  collection: C,
  id: string,
  { snapshot, put }: Omit<Asked, 'document'>,
): boolean => {
  const found = snapshot[collection].find((document) => document.id === id)
  if (found && collection !== 'media' && collection !== 'files') put[collection].push(found)
  return found !== undefined
}
