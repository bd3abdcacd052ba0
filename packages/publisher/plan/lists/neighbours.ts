import type { Lists, Portal } from '../portal/createPortal.ts'
import { type Collection, type Documents, kinds } from '../portal/kinds.ts'
import { indexOf } from '../portal/sortedList.ts'

/** Neighbours in time that a page shows. Nothing else on it changes when others are published. */
export const newerCount = 2
export const olderCount = 3

/** The neighbours of a document in the first of its lists, each side from the newest to the oldest. */
export const neighboursOf = <C extends Collection>(
  portal: Portal,
  collection: C,
  document: Documents[C],
): { newer: Documents[C][]; older: Documents[C][] } => {
  const { list, index } = placeOf(portal, collection, document)
  return {
    newer: list.slice(index + 1, index + 1 + newerCount).reverse(),
    older: list.slice(Math.max(0, index - olderCount), Math.max(0, index)).reverse(),
  }
}

/** All documents that show this one as their neighbour, and itself. */
export const thoseAround = <C extends Collection>(
  portal: Portal,
  collection: C,
  document: Documents[C],
): Documents[C][] => {
  const { list, index } = placeOf(portal, collection, document)
  return list.slice(Math.max(0, index - newerCount), index + olderCount + 1)
}

const placeOf = <C extends Collection>(
  portal: Portal,
  collection: C,
  document: Documents[C],
): { list: Documents[C][]; index: number } => {
  const lists: Lists = portal.lists
  const { at, lists: listsOf } = kinds[collection]
  const key = listsOf?.(document)[0]
  const list = key === undefined ? undefined : lists[collection].get(key)
  return list && at ? { list, index: indexOf(list, document, at) ?? 0 } : { list: [], index: 0 }
}
