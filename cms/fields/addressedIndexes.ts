import type { CompoundIndex } from 'payload'

/** Slugs are unique in an agency; its published documents are read in the order of time. */
export const addressedIndexes: CompoundIndex[] = [
  { fields: ['agency', 'slug'], unique: true },
  { fields: ['agency', '_status', 'publishedAt'] },
]
