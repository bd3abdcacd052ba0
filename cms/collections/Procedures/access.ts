import type { Access, CollectionConfig } from 'payload'
import { isCentralIT } from '../../access/membership.ts'

const onlyCentralIT: Access = ({ req }) => isCentralIT(req.user)

/** Everybody who works here reads the registry; central IT keeps it. */
export const proceduresAccess: NonNullable<CollectionConfig['access']> = {
  create: onlyCentralIT,
  read: ({ req }) => req.user?.collection === 'users',
  update: onlyCentralIT,
  delete: onlyCentralIT,
  unlock: onlyCentralIT,
}
