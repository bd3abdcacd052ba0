/**
 * Where a word of a document stands: in its title; in its lead (summary, category, codes and numbers); in its body.
 * Postings, norms and boosts are lists in this order.
 */
export const fields = ['title', 'lead', 'body'] as const
export type Field = (typeof fields)[number]
