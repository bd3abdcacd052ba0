import type { CollectionConfig } from 'payload'
import { emptyDrafts } from './emptyDrafts.ts'
import { purgeEmptyDrafts } from './purgeEmptyDrafts.ts'

/**
 * A collection that does not show the drafts in which nothing stands. Payload saves one whenever the form of a new
 * document is opened; they are hidden in lists, and deleted after a day.
 */
export const withoutEmptyDrafts = (collection: CollectionConfig): CollectionConfig => {
  const drafts = emptyDrafts(collection)
  if (!drafts) return collection
  const { afterChange = [], ...hooks } = collection.hooks ?? {}
  return {
    ...collection,
    admin: { ...collection.admin, baseFilter: () => drafts.others },
    hooks: { ...hooks, afterChange: [...afterChange, purgeEmptyDrafts(drafts.empty)] },
  }
}
