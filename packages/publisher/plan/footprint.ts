import type { DocumentRef } from '../ports.ts'
import { thoseAround } from './lists/neighbours.ts'
import type { Lists, Portal, Stores } from './portal/createPortal.ts'
import { homeKey, homeMentions } from './portal/indexes.ts'
import { keyOf, refOf } from './portal/keys.ts'
import { type Collection, type Documents, isCollection, kinds, listsOf } from './portal/kinds.ts'
import { indexOf } from './portal/sortedList.ts'

/** Where a document stands in a list; `index` counts from the oldest. */
export type Place = { collection: Collection; list: string; index: number; length: number }

/** Files that a document shows on by itself, and its places in lists. */
export type Footprint = { paths: string[]; places: Place[] }

const nowhere: Footprint = { paths: [], places: [] }

/** The footprint of one document in a portal as it is now; empty when it is not published. */
export const footprintOf = (portal: Portal, { collection, id }: DocumentRef): Footprint => {
  if (keyOf({ collection, id }) === homeKey) return { ...nowhere, paths: blobPathsOf(portal, homeMentions(portal)) }
  return isCollection(collection) ? ofDocument(portal, collection, id) : nowhere
}

const ofDocument = <C extends Collection>(portal: Portal, collection: C, id: string): Footprint => {
  const stores: Stores = portal
  const document = stores[collection].get(id)
  if (!document) return nowhere
  const { path, mentions, blobs, alsoAt } = kinds[collection]
  return {
    paths: [
      ...(path ? [path(document), ...thoseAround(portal, collection, document).map(path)] : []),
      ...(blobs?.(document) ?? []),
      ...(alsoAt?.(portal, document) ?? []),
      ...blobPathsOf(portal, mentions?.(document) ?? []),
    ],
    places: placesOf(portal, collection, document),
  }
}

const placesOf = <C extends Collection>(portal: Portal, collection: C, document: Documents[C]): Place[] => {
  const lists: Lists = portal.lists
  const { at } = kinds[collection]
  return listsOf(collection, document).flatMap((key) => {
    const list = lists[collection].get(key)
    const index = list && at && indexOf(list, document, at)
    return list && index !== undefined ? [{ collection, list: key, index, length: list.length }] : []
  })
}

/** Where the bytes of pictures and files stand. */
const blobPathsOf = (portal: Portal, mentions: Iterable<string>): string[] =>
  [...mentions].flatMap((key) => {
    const { collection, id } = refOf(key)
    return isCollection(collection) ? ofBlob(portal, collection, id) : []
  })

const ofBlob = <C extends Collection>(portal: Portal, collection: C, id: string): readonly string[] => {
  const stores: Stores = portal
  const document = stores[collection].get(id)
  return (document && kinds[collection].blobs?.(document)) ?? []
}
