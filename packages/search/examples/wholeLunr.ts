import lunr from 'lunr'
import { createAnalyse, roundedLength, type TermCounts } from '../build/analyse.ts'
import { fields } from '../format/fields.ts'
import type { SearchableDocument } from '../searchableDocument.ts'
import { b, fieldBoosts, k1 } from '../weights.ts'

/** One lunr index over all documents, made by lunr's own builder: what the sharded one must equal. */
export const wholeLunr = (documents: readonly SearchableDocument[]): lunr.Index => {
  const analyse = createAnalyse()
  const builder = new lunr.Builder()
  builder.ref('href')
  builder.b(b)
  builder.k1(k1)
  for (const field of fields) builder.field(field, { boost: fieldBoosts[field] })
  builder.tokenizer = Object.assign(tokensOf, { separator: /\s/ })
  for (const document of documents) {
    const [title, lead, body] = analyse(document)
    builder.add({ href: document.href, title, lead, body })
  }
  return builder.build()
}

/** The terms of a field, filled up to its rounded length. */
const tokensOf = (value?: unknown): lunr.Token[] => {
  if (!isCounts(value)) return []
  const terms = [...value].flatMap(([term, count]) => Array.from({ length: count }, () => term))
  const filled = [...terms, ...Array.from({ length: roundedLength(value) - terms.length }, () => '…')]
  return filled.map((term) => new lunr.Token(term, {}))
}

const isCounts = (value: unknown): value is TermCounts => value instanceof Map
