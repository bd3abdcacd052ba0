/** The id in a relation's value, however it comes: an id, a document, `{ relationTo, value }`. */
export const readReference = (value: unknown): string | undefined => {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  if ('value' in value) return readReference(value.value)
  return 'id' in value ? readReference(value.id) : undefined
}
