import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { agenciesOf, isCentralIT } from '../../access/membership.ts'

const onlyCentralIT: Access = ({ req }) => isCentralIT(req.user)

/** Everybody sees themselves; an editor-in-chief also sees the people of its agencies. */
const colleagues: Access = ({ req }) => {
  if (isCentralIT(req.user)) return true
  if (!req.user) return false
  const led = agenciesOf(req.user, ['editor-in-chief'])
  const self = { id: { equals: req.user.id } }
  return led.length > 0 ? { or: [self, { 'agencies.agency': { in: led } }] } : self
}

const self: Access = ({ req }) => {
  if (isCentralIT(req.user)) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

/** Central IT makes users and gives roles; people change their own name, language and password. */
export const usersAccess: NonNullable<CollectionConfig['access']> = {
  admin: ({ req }) => Boolean(req.user),
  create: onlyCentralIT,
  read: colleagues,
  update: self,
  delete: onlyCentralIT,
  unlock: onlyCentralIT,
}

/** For the fields that decide what a user may do. */
export const keptByCentralIT: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => isCentralIT(req.user),
  update: ({ req }) => isCentralIT(req.user),
}
