import { type Access, type CollectionConfig, parseCookies, type Where } from 'payload'
import { type Action, type AgencyCollection, matrix } from './matrix.ts'
import { agenciesWith, isCentralIT, mayInAgency, type Person } from './membership.ts'
import { readReference } from './readReference.ts'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** Payload's access functions of a collection whose documents belong to agencies, made from the matrix. */
export const agencyAccess = (collection: AgencyCollection): CollectionAccess => ({
  admin: ({ req }) => Boolean(req.user),
  create: createAccess(collection),
  read: documentAccess(collection, 'read'),
  readVersions: documentAccess(collection, 'read', 'version.'),
  update: documentAccess(collection, 'update'),
  delete: documentAccess(collection, 'delete'),
  unlock: ({ req }) => isCentralIT(req.user),
})

// Without data Payload asks whether the button is shown; with data, whether this document may be made. Central IT
// chooses an agency first: a document without one is refused, and Payload shows nothing but an empty page then.
const createAccess =
  (collection: AgencyCollection): Access =>
  ({ req, data }) => {
    const agency = readReference(data?.agency)
    if (isCentralIT(req.user)) return Boolean(agency) || parseCookies(req.headers).has('payload-tenant')
    if (agency) return mayInAgency(req.user, { collection, action: 'create', agency })
    return agenciesWith(req.user, { collection, action: 'create', reach: 'agency' }).length > 0
  }

const documentAccess =
  (collection: AgencyCollection, action: Action, prefix = ''): Access =>
  ({ req }) =>
    isCentralIT(req.user) ? true : documentsWithin({ collection, action, prefix, person: req.user })

type Question = { collection: AgencyCollection; action: Action; prefix: string; person: Person | null | undefined }

const documentsWithin = ({ collection, action, prefix, person }: Question): Where | false => {
  const all = agenciesWith(person, { collection, action, reach: 'agency' })
  const own = agenciesWith(person, { collection, action, reach: 'own' })
  const either: Where[] = []
  if (all.length > 0) either.push({ [`${prefix}agency`]: { in: all } })
  if (person && own.length > 0) either.push(ownWithin({ collection, prefix, agencies: own, person }))
  return either.length > 0 ? { or: either } : false
}

type OwnQuestion = { collection: AgencyCollection; prefix: string; agencies: string[]; person: Person }

const ownWithin = ({ collection, prefix, agencies, person }: OwnQuestion): Where => {
  const mine = [{ [`${prefix}agency`]: { in: agencies } }, { [`${prefix}createdBy`]: { equals: person.id } }]
  const isPublishable = Object.keys(matrix[collection].publish).length > 0
  return { and: isPublishable ? [...mine, { [`${prefix}_status`]: { not_equals: 'published' } }] : mine }
}
