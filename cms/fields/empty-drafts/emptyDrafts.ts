import type { CollectionConfig, Field, Where } from 'payload'

/** The fields that people begin with; a draft that has none of them was only opened. */
const beginnings = ['title', 'number', 'abstract', 'summary', 'question']

/** How a question to the database tells empty drafts from other documents; `undefined` for a collection without drafts. */
export const emptyDrafts = ({ fields, versions }: CollectionConfig): { empty: Where; others: Where } | undefined => {
  const paths = namedFields(fields)
    .filter(({ name }) => beginnings.includes(name))
    .flatMap(({ name, localized }) => (localized ? [`${name}.vi`, `${name}.en`] : [name]))
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  if (!hasDrafts || paths.length === 0) return undefined
  return {
    empty: { and: [{ _status: { equals: 'draft' } }, ...paths.map(hasNothing)] },
    others: { or: [{ _status: { equals: 'published' } }, ...paths.map(hasSomething)] },
  }
}

const hasNothing = (path: string): Where => ({ or: [{ [path]: { exists: false } }, { [path]: { equals: '' } }] })

// MongoDB counts what is missing among what differs from ''
const hasSomething = (path: string): Where => ({ and: [{ [path]: { exists: true } }, { [path]: { not_equals: '' } }] })

type Named = { name: string; localized: boolean }

/** The fields of a document itself, those in rows included. */
const namedFields = (fields: Field[]): Named[] =>
  fields.flatMap((field) => {
    if (field.type === 'row') return namedFields(field.fields)
    return 'name' in field && field.name
      ? [{ name: field.name, localized: 'localized' in field && field.localized === true }]
      : []
  })
