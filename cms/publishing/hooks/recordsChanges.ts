import type { CollectionConfig } from 'payload'
import { publishStatusField } from './publishStatusField.ts'
import { recordChange } from './recordChange.ts'
import { recordDeletion } from './recordDeletion.ts'
import { rememberLive } from './rememberLive.ts'

/**
 * A collection whose published changes go into the outbox, and whose documents show when they went live.
 * @example collections: [recordsChanges(Articles), recordsChanges(Pages)]
 */
export const recordsChanges = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [publishStatusField, ...collection.fields],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), rememberLive],
    afterChange: [...(collection.hooks?.afterChange ?? []), recordChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDeletion],
  },
})
