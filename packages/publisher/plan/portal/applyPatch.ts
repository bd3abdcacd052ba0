import type { DocumentRef, SnapshotPatch } from '../../ports.ts'
import type { Lists, Portal, Stores } from './createPortal.ts'
import { enter, index, mentionsOfFurniture, unindex } from './indexes.ts'
import { inEnglish } from './inEnglish.ts'
import {
  type Collection,
  collections,
  type Documents,
  type DocumentsByKind,
  isCollection,
  kinds,
  listsOf,
} from './kinds.ts'
import { forgetShardTimes } from './shardTimes.ts'
import { insert, remove } from './sortedList.ts'

/** Brings a portal up to date in place, with the English one beside it. */
export const applyPatch = (portal: Portal, patch: SnapshotPatch): void => {
  if (portal.english) applyTo(portal.english, englishPatch(patch))
  applyTo(portal, patch)
}

/** The same change as the English portal sees it: what is not translated is not there; pictures and files are shared. */
export const englishPatch = (patch: SnapshotPatch): SnapshotPatch => {
  const { home: _home, ...rest } = patch
  const isOwn = ({ collection }: DocumentRef) => collection !== 'media' && collection !== 'files'
  return { ...rest, put: inEnglish(patch.put), removed: [...documentsIn(patch), ...patch.removed].filter(isOwn) }
}

/** What goes, goes first, so that an address can change hands in one patch. */
const applyTo = (portal: Portal, patch: SnapshotPatch): void => {
  for (const { collection, id } of [...documentsIn(patch), ...patch.removed]) {
    if (isCollection(collection)) drop(portal, collection, id)
    else throw new Error(`Collection "${collection}" is no part of a snapshot. Teach it to portal/kinds.ts first.`)
  }
  for (const collection of collections) putAll(portal, collection, patch.put)
  mentionsOfFurniture(portal, 'drop')
  portal.agency = patch.agency ?? portal.agency
  portal.menus = patch.menus ?? portal.menus
  portal.home = patch.home ?? portal.home
  mentionsOfFurniture(portal, 'add')
}

/** The documents that a patch puts in place. */
export const documentsIn = ({ put }: SnapshotPatch): DocumentRef[] =>
  Object.entries(put).flatMap(([collection, documents]) => documents.map(({ id }) => ({ collection, id })))

const putAll = <C extends Collection>(portal: Portal, collection: C, put: Partial<DocumentsByKind>): void => {
  for (const document of put[collection] ?? []) putOne(portal, collection, document)
}

const putOne = <C extends Collection>(portal: Portal, collection: C, document: Documents[C]): void => {
  const lists: Lists = portal.lists
  const { at } = kinds[collection]
  enter(portal, collection, document)
  index(portal, collection, document)
  if (collection === 'procedures') portal.catalogue = undefined
  for (const key of at ? listsOf(collection, document) : []) {
    const list = lists[collection].get(key)
    if (list && at) forgetShardTimes(list, insert(list, document, at))
    else lists[collection].set(key, [document])
  }
}

const drop = <C extends Collection>(portal: Portal, collection: C, id: string): void => {
  const stores: Stores = portal
  const document = stores[collection].get(id)
  if (!document) return
  stores[collection].delete(id)
  unindex(portal, collection, document)
  if (collection === 'procedures') portal.catalogue = undefined
  for (const key of listsOf(collection, document)) takeOut(portal, { collection, key, document })
}

const takeOut = <C extends Collection>(
  portal: Portal,
  { collection, key, document }: { collection: C; key: string; document: Documents[C] },
): void => {
  const lists: Lists = portal.lists
  const list = lists[collection].get(key)
  const { at } = kinds[collection]
  if (list && at) forgetShardTimes(list, remove(list, document, at) ?? list.length)
  if (list?.length === 0) lists[collection].delete(key)
}
