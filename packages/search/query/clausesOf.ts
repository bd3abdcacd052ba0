import { exactTerm, pairTerm } from '../text/terms.ts'
import type { Clause } from './clause.ts'
import type { Query } from './readQuery.ts'

/** How much each kind of evidence says beside a plain syllable. */
const boosts = { syllable: 1, exact: 0.8, unmarked: 0.3, pair: 0.8, number: 4 }

/** What is sought for the words as they were typed. */
export const clausesOf = (query: Query): Clause[] => [
  ...query.words.flatMap((_, place) => wordClauses(query, place)),
  ...pairClauses(query.words),
  ...numberClauses(query),
]

/** Neighbours in their order: `giáo dục` is not `dục … giáo`. */
export const pairClauses = (words: readonly { folded: string; light: number }[], weight = 1): Clause[] =>
  words.slice(1).flatMap((word, place) => {
    const before = words[place]
    if (!before) return []
    const boost = boosts.pair * weight * Math.min(before.light, word.light)
    return [{ term: pairTerm(before.folded, word.folded), boost, words: [], credit: 0 }]
  })

const wordClauses = ({ words, isMarked }: Query, place: number): Clause[] => {
  const word = words[place]
  if (!word) return []
  const { folded, exact, light } = word
  const plain: Clause = { term: folded, boost: boosts.syllable * light, words: [place], credit: 1 }
  if (!isMarked) return [plain]
  const marked = { term: exactTerm(word), boost: boosts.exact * light, words: [place], credit: 1, exactness: 1 }
  if (exact === folded) return [plain, marked]
  const bare = { folded, exact: folded }
  return [
    plain,
    marked,
    { term: exactTerm(bare), boost: boosts.unmarked * light, words: [place], credit: 1, exactness: 0.5 },
  ]
}

/** The fuller the number that a document has, the surer. */
const numberClauses = ({ numbers }: Query): Clause[] =>
  numbers.flatMap(({ terms, from, to }) =>
    terms.map((term, level) => ({
      term,
      boost: boosts.number * (level + 1),
      words: Array.from({ length: to - from }, (_, place) => from + place),
      credit: 1,
      exactness: 1,
    })),
  )
