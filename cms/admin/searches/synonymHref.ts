/** The form of a new synonym, with the question that nobody found filled in. */
export const synonymHref = (question: string): string =>
  `/admin/collections/synonyms/create?${new URLSearchParams({ typed: question })}`
