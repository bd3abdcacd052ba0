/** Collections of the CMS whose documents stand in the snapshot under another name. */
const keys = new Map([
  ['legal-documents', 'legalDocuments'],
  ['website-groups', 'websiteGroups'],
  ['homes', 'home'],
])
const slugs = new Map([...keys].map(([slug, key]) => [key, slug]))

/** The key of the snapshot under which the documents of a collection stand. */
export const snapshotKeyOf = (slug: string): string => keys.get(slug) ?? slug

/** The collection of the CMS that holds what stands under a key of the snapshot. */
export const slugOf = (key: string): string => slugs.get(key) ?? key
