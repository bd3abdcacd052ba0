import type { CollectionSlug, Where } from 'payload'

type Published = { collection: CollectionSlug; agency: string }

/** Collections without drafts: whatever is saved is published. */
const withoutDrafts = new Set<CollectionSlug>([
  'categories',
  'units',
  'people',
  'appointments',
  'website-groups',
  'menus',
  'homes',
])

/** What an agency's portal shows of a collection: conditions side by side, so that others can stand beside them. */
export const published = ({ collection, agency }: Published): Where => {
  if (collection === 'procedures') return { agencies: { in: [agency] }, isPublished: { equals: true } }
  const own = { agency: { equals: agency } }
  return withoutDrafts.has(collection) ? own : { ...own, _status: { equals: 'published' } }
}
