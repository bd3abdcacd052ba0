import type { CollectionConfig, Plugin } from 'payload'
import { agencyCollections } from '../matrix.ts'
import { keepAgency } from './keepAgency.ts'
import { keepReferences } from './keepReferences.ts'
import { limitPublication, noteDraft } from './limitPublication.ts'

/** Collections that belong to the province as a whole. */
const provinceCollections = [
  'agencies',
  'users',
  'procedures',
  'outbox',
  'receipts',
  'portals',
  'releases',
  'publishing-requests',
]

/**
 * Guards every collection of the agencies, drafts and restored versions included, which skip the validation of
 * fields. The guards come last, so that no other hook can change what they have looked at.
 */
export const isolateAgencies: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    if (isOneOf(agencyCollections, collection.slug)) return guard(collection)
    if (provinceCollections.includes(collection.slug)) return collection
    throw new Error(
      `Collection "${collection.slug}": write down whose it is, in access/matrix.ts or ${import.meta.url}`,
    )
  }),
})

const isOneOf = (slugs: readonly string[], slug: string): boolean => slugs.includes(slug)

const guard = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, components: withoutMove(collection) },
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), noteDraft],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), keepAgency, limitPublication, keepReferences],
  },
})

/** The multi-tenant plugin offers to move a document to another agency, which is always refused here. */
const withoutMove = (collection: CollectionConfig) => {
  const components = collection.admin?.components
  const items = components?.edit?.editMenuItems?.filter((item) => !JSON.stringify(item).includes('AssignTenantField'))
  return { ...components, edit: { ...components?.edit, ...(items ? { editMenuItems: items } : {}) } }
}
