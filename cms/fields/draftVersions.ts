import type { CollectionConfig } from 'payload'

/** Drafts are saved while one types and may be incomplete; the last fifty versions are kept. */
export const draftVersions: NonNullable<CollectionConfig['versions']> = {
  drafts: { autosave: { interval: 2000 }, validate: false },
  maxPerDoc: 50,
}
