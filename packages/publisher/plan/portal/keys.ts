import type { DocumentRef } from '../../ports.ts'

/** A document as a key of maps. */
export const keyOf = ({ collection, id }: DocumentRef): string => `${collection}:${id}`

/** The document that a key names. */
export const refOf = (key: string): DocumentRef => {
  const at = key.indexOf(':')
  return { collection: key.slice(0, at), id: key.slice(at + 1) }
}
