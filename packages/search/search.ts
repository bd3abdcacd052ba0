import lunr from 'lunr'
import type { SearchDocument } from './searchDocument.ts'
import { isMarked, type Word, wordsOf } from './words.ts'

/** A document that answers a query, the best first; scores compare within one answer only. */
export type SearchHit = { document: SearchDocument; score: number }
export type Search = (query: string, limit?: number) => SearchHit[]

/** Longer queries are cut: nobody types them, and each word costs time. */
const longestQuery = 200
const mostWords = 16

/**
 * Makes documents searchable with lunr. Words are found without their marks; where the query has marks, documents that
 * have the same marks come first. All words must occur; when no document has them all, any of them will do.
 */
export const createSearch = (documents: readonly SearchDocument[]): Search => {
  const index = buildIndex(documents)
  return (query, limit = 50) => {
    const words = wordsOf(query.slice(0, longestQuery)).slice(0, mostWords)
    if (words.length === 0) return []
    const all = ask(index, words, lunr.Query.presence.REQUIRED)
    const found = all.length > 0 ? all : ask(index, words, lunr.Query.presence.OPTIONAL)
    return found.slice(0, limit).flatMap(({ ref, score }) => {
      const document = documents[Number(ref)]
      return document ? [{ document, score }] : []
    })
  }
}

const buildIndex = (documents: readonly SearchDocument[]): lunr.Index => {
  const builder = new lunr.Builder()
  builder.ref('id')
  builder.field('title', { boost: 4 })
  builder.field('summary')
  builder.field('code', { boost: 8 })
  builder.tokenizer = Object.assign(tokenize, { separator: /\s+/ })
  for (const [id, { title, summary = '', code = '' }] of documents.entries()) builder.add({ id, title, summary, code })
  return builder.build()
}

/** Each word is indexed folded, and once more as it was written where it has marks. */
const tokenize = (value?: string | object | object[] | null): lunr.Token[] =>
  wordsOf(String(value ?? '')).flatMap((word) =>
    (isMarked(word) ? [word.folded, exactTerm(word)] : [word.folded]).map((term) => new lunr.Token(term, {})),
  )

/** Kept apart from folded words by a character that no word has. */
const exactTerm = (word: Word): string => `=${word.exact}`

const ask = (index: lunr.Index, words: Word[], presence: lunr.Query.presence): lunr.Index.Result[] =>
  index.query((query) => {
    for (const [place, word] of words.entries()) {
      const isLast = place === words.length - 1
      query.term(word.folded, { presence, ...(isLast ? { wildcard: lunr.Query.wildcard.TRAILING } : {}) })
      if (isLast) query.term(word.folded, { boost: 2 })
      if (isMarked(word)) query.term(exactTerm(word), { boost: 3 })
    }
  })
