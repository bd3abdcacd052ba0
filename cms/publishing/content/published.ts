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
  'synonyms',
])

/** What an agency's portal shows of a collection: conditions side by side, so that others can stand beside them. */
export const published = ({ collection, agency }: Published): Where =>
  collection === 'procedures'
    ? { agencies: { in: [agency] }, ...publishedAnywhere(collection) }
    : { agency: { equals: agency }, ...publishedAnywhere(collection) }

/** What any portal shows of a collection. */
export const publishedAnywhere = (collection: CollectionSlug): Where => {
  if (collection === 'procedures') return { isPublished: { equals: true } }
  return withoutDrafts.has(collection) ? {} : { _status: { equals: 'published' } }
}
