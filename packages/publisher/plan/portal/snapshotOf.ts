import { noDocuments, type Snapshot } from '@trangan/contract'
import type { Portal, Stores } from './createPortal.ts'
import { type Collection, collections, type DocumentsByKind } from './kinds.ts'

/** The snapshot that a portal as it is now would be made from: how it travels to another thread. */
export const snapshotOf = (portal: Portal): Snapshot => {
  const { agency, menus, home, synonyms } = portal
  const documents = noDocuments()
  for (const collection of collections) take(portal, collection, documents)
  return { agency, menus, home, synonyms, ...documents }
}

const take = <C extends Collection>(stores: Stores, collection: C, documents: DocumentsByKind): void => {
  for (const document of stores[collection].values()) documents[collection].push(document)
}
