import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { agenciesOf, isCentralIT } from '../../access/membership.ts'

const onlyCentralIT: Access = ({ req }) => isCentralIT(req.user)

const mine: Access = ({ req }) => (isCentralIT(req.user) ? true : within(agenciesOf(req.user)))

const ledByMe: Access = ({ req }) => (isCentralIT(req.user) ? true : within(agenciesOf(req.user, ['editor-in-chief'])))

const within = (agencies: string[]) => (agencies.length > 0 ? { id: { in: agencies } } : false)

/** Central IT keeps the agencies; people see their own, and an editor-in-chief edits its contact data. */
export const agenciesAccess: NonNullable<CollectionConfig['access']> = {
  create: onlyCentralIT,
  read: mine,
  update: ledByMe,
  delete: onlyCentralIT,
  unlock: onlyCentralIT,
}

/** For the fields that an editor-in-chief sees but does not change. */
export const keptByCentralIT: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => isCentralIT(req.user),
  update: ({ req }) => isCentralIT(req.user),
}
