import { noDocuments, type Snapshot } from '@trangan/contract'
import type { DocumentRef } from '@trangan/publisher/ports'
import type { CollectionSlug } from 'payload'
import { toHome } from '../documents/toHome.ts'
import { toMenus } from '../documents/toMenus.ts'
import type { Source } from '../documents/values.ts'
import { type Documents, isKindName, type KindName, kinds, referencesOfKind } from './kinds.ts'
import { published } from './published.ts'
import { readAll } from './readAll.ts'
import { readBlobs } from './readBlobs.ts'
import type { Reading } from './readContent.ts'
import { homeReferences, menuReferences, type References, together } from './references.ts'

type Put = { [K in KindName]: Documents[K][] }
type Patch = Partial<Pick<Snapshot, 'menus' | 'home'>> & {
  put: Put & Pick<Snapshot, 'media' | 'files'>
  removed: DocumentRef[]
}

/**
 * The present state of single documents of an agency with the pictures and files that they refer to: three queries for
 * each, whatever the size of the portal. `undefined` when one of them cannot be read alone.
 */
export const readPatch = async (reading: Reading, documents: readonly DocumentRef[]): Promise<Patch | undefined> => {
  const patch: Patch = { put: noDocuments(), removed: [] }
  const referenced: References[] = []
  for (const document of documents) {
    const references = await enter(reading, document, patch)
    if (!references) return undefined
    referenced.push(references)
  }
  Object.assign(patch.put, await readBlobs(reading, together(...referenced)))
  return patch
}

/** What the document refers to once it is entered; `undefined` when it cannot be read alone. */
const enter = async (reading: Reading, document: DocumentRef, patch: Patch): Promise<References | undefined> => {
  if (isKindName(document.collection)) return enterKind(reading, { name: document.collection, id: document.id, patch })
  if (document.collection === 'menus') return enterMenus(reading, document, patch)
  return document.collection === 'home' ? enterHome(reading, document, patch) : undefined
}

type Entering<K> = { name: K; id: string; patch: Patch }

const enterKind = async <K extends KindName>(reading: Reading, { name, id, patch }: Entering<K>) => {
  const { collection, map } = kinds[name]
  const source = await readOne(reading, collection, id)
  if (!source) {
    patch.removed.push({ collection: name, id })
    return together()
  }
  const document = map(source)
  const put: Put = patch.put
  put[name].push(document)
  return referencesOfKind(name, [document])
}

const enterMenus = async (reading: Reading, { id }: DocumentRef, patch: Patch) => {
  const source = await readOne(reading, 'menus', id)
  if (!source) return undefined
  patch.menus = toMenus(source)
  return menuReferences(patch.menus)
}

const enterHome = async (reading: Reading, { id }: DocumentRef, patch: Patch) => {
  const source = await readOne(reading, 'homes', id)
  if (!source) return undefined
  patch.home = toHome(source)
  return homeReferences(patch.home)
}

const readOne = async (
  { payload, agency, transaction }: Reading,
  collection: CollectionSlug,
  id: string,
): Promise<Source | undefined> => {
  const where = { id: { equals: id }, ...published({ collection, agency }) }
  const [source] = await readAll(payload, { collection, where }, transaction)
  return source
}
