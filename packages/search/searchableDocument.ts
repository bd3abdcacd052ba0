/** A published document with everything in it that is searched. */
export type SearchableDocument = {
  /** Its address: its identity. */
  href: string
  /** Kind of content: `news`, `procedure`, … */
  type: string
  title: string
  summary?: string | undefined
  /** ISO moment of a document that has one; new ones are indexed apart from old ones. */
  date?: string | undefined
  /** National code of a procedure. */
  code?: string | undefined
  /** The whole text without markup. */
  body?: string | undefined
  /** Numbers of the document, as they are written. */
  numbers?: readonly string[] | undefined
  /** Name of its category, or of the field of a procedure. */
  category?: string | undefined
  /** More to narrow a search by, e.g. `{ agency, issuer, level }`. Type, category and year are added to them. */
  facets?: Readonly<Record<string, string>> | undefined
}

/** What a result shows of a document. */
export type Card = {
  href: string
  type: string
  title: string
  excerpt: string
  date?: string | undefined
  code?: string | undefined
}

/** A document as a layer keeps it: what is shown, and what it can be narrowed by. */
export type StoredDocument = { card: Card; facets: Readonly<Record<string, string>> }
