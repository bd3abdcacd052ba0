/** One document that can be found: `date` is an ISO moment, `code` that of a procedure. */
export type SearchDocument = {
  href: string
  type: 'news' | 'announcement' | 'page' | 'procedure'
  title: string
  summary?: string | undefined
  date?: string | undefined
  code?: string | undefined
}

/** The root of a portal's index: addresses of its shards, each a list of documents. */
export type SearchRoot = { format: 1; shards: string[] }
