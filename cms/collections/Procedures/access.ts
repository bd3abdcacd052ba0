import type { Access, BaseFilter, CollectionConfig } from 'payload'
import { agenciesOf, isCentralIT } from '../../access/membership.ts'

const onlyCentralIT: Access = ({ req }) => isCentralIT(req.user)

/** Everybody who works here reads the registry; central IT keeps it. */
export const proceduresAccess: NonNullable<CollectionConfig['access']> = {
  create: onlyCentralIT,
  read: ({ req }) => req.user?.collection === 'users',
  update: onlyCentralIT,
  delete: onlyCentralIT,
  unlock: onlyCentralIT,
}

/** What the lists of the admin show: all to central IT, to others what their agencies show on their portals. */
export const ownProcedures: BaseFilter = ({ req }) =>
  isCentralIT(req.user) ? null : { agencies: { in: agenciesOf(req.user) } }
