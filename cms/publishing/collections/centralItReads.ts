import type { CollectionConfig } from 'payload'
import { isCentralIT } from '../../access/membership.ts'

/** Access to what publishing keeps for itself: nobody writes it through the API, central IT may look at it. */
export const centralItReads: NonNullable<CollectionConfig['access']> = {
  admin: ({ req }) => isCentralIT(req.user),
  read: ({ req }) => isCentralIT(req.user),
  create: () => false,
  update: () => false,
  delete: () => false,
}
