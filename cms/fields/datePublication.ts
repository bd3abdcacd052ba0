import type { CollectionBeforeChangeHook } from 'payload'

/** Gives a document that is published without a date the moment of its first publication. */
export const datePublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isDated = data.publishedAt ?? originalDoc?.publishedAt
  if (data._status !== 'published' || isDated) return data
  return { ...data, publishedAt: new Date().toISOString() }
}
