import type { Access, CollectionBeforeChangeHook, SanitizedConfig, Where } from 'payload'
import { agenciesOf, isCentralIT } from '../membership.ts'

type Collection = SanitizedConfig['collections'][number]

const nobody: Access = () => false

const ownDocuments: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false)

/** Locks held by people of the user's agencies: an editor may see them and take them over. */
const colleaguesLocks: Access = async ({ req }): Promise<boolean | Where> => {
  if (!req.user || isCentralIT(req.user)) return Boolean(req.user)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'agencies.agency': { in: agenciesOf(req.user) } },
    depth: 0,
    pagination: false,
    select: { name: true },
    req,
  })
  return { 'user.value': { in: docs.map(({ id }) => id) } }
}

/** Who takes a lock over takes it for nobody but itself. */
const lockForOneself: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: 'users', value: req.user.id } } : data

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody }

const opened: Record<string, (collection: Collection) => void> = {
  'payload-locked-documents': (collection) => {
    Object.assign(collection.access, { read: colleaguesLocks, update: colleaguesLocks, delete: ownDocuments })
    collection.hooks.beforeChange = [...(collection.hooks.beforeChange ?? []), lockForOneself]
  },
  'payload-preferences': (collection) => {
    Object.assign(collection.access, { read: ownDocuments, update: ownDocuments, delete: ownDocuments })
  },
}

/**
 * Closes the collections that Payload adds by itself, which it leaves open to every user: all rights go, and come
 * back one by one where the admin needs them. Payload adds them after the plugins, so this runs on the built config.
 */
export const hardenSystem = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    Object.assign(collection.access, closed)
    opened[collection.slug]?.(collection)
  }
  return config
}
