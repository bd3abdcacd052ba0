import { lightWords } from '../data/stopWords.ts'
import { numberTermsOf } from '../text/numberTerms.ts'
import { exactWord, foldWord } from '../text/spelling.ts'
import { isMarked, wordsOf } from '../words.ts'

/** One word of a question; `light` is how much it counts beside other words, 1 for most. */
export type QueryWord = { folded: string; exact: string; light: number }

/** A question as it was understood. */
export type Query = {
  words: QueryWord[]
  /** Whether it was typed with marks; without any, no word says which marks are meant. */
  isMarked: boolean
  /** Numbers of documents in it, each as terms from loose to full, and the words that make it up. */
  numbers: { terms: string[]; from: number; to: number }[]
  /** Whether its last word may still be growing. */
  isTyping: boolean
}

/** Longer questions are cut: nobody types them, and each word costs time. */
const longestQuery = 400
const mostWords = 24

/** Reads a question; operators have no meaning, every character is only text. */
export const readQuery = (text: string, isTyping = false): Query => {
  const plain = text.slice(0, longestQuery).normalize('NFC')
  const words = wordsOf(plain).slice(0, mostWords)
  const marked = words.some(isMarked)
  return {
    words: words.map(({ folded, exact }) => ({ folded, exact, light: lightness({ folded, exact }, marked) })),
    isMarked: marked,
    numbers: numbersIn(words.map(({ start, end }) => plain.slice(start, end))),
    isTyping: isTyping && /[\p{L}\p{N}]$/u.test(plain),
  }
}

const exactLight = new Map(Object.entries(lightWords).map(([word, weight]) => [exactWord(word), weight]))
/** Without marks a light word may be another: cần may be căn of căn cước, so it keeps half of its weight. */
const foldedLight = new Map(Object.entries(lightWords).map(([word, weight]) => [foldWord(word), (1 + weight) / 2]))

const lightness = (word: { folded: string; exact: string }, marked: boolean): number =>
  (marked ? exactLight.get(word.exact) : foldedLight.get(word.folded)) ?? 1

/** Kinds of documents as people say them. */
const spokenKinds: Record<string, string> = {
  'quyet dinh': 'QĐ',
  'nghi dinh': 'NĐ',
  'nghi quyet': 'NQ',
  'thong tu': 'TT',
  'chi thi': 'CT',
  'ke hoach': 'KH',
  'thong bao': 'TB',
  'cong van': 'CV',
  'huong dan': 'HD',
  'to trinh': 'TTr',
  'bao cao': 'BC',
}

const mostNumberWords = 6

/** Numbers of documents among the words, the longest reading of each. */
const numbersIn = (words: readonly string[]): Query['numbers'] => {
  const numbers: Query['numbers'] = []
  for (let from = 0; from < words.length; from += 1)
    for (let to = Math.min(words.length, from + mostNumberWords); to > from; to -= 1) {
      const terms = numberTermsOf(spellKind(words.slice(from, to)))
      if (!terms) continue
      numbers.push({ terms, from, to })
      from = to - 1
      break
    }
  return numbers
}

/** `quyết định số 123` as `123 QĐ`, and `tt 11 2023` as `11 2023 tt`: the kind stands after number and year. */
const spellKind = (words: string[]): string => {
  const kept = words.filter((word) => foldWord(word) !== 'so')
  const spoken = spokenKinds[kept.slice(0, 2).map(foldWord).join(' ')]
  const [kind = '', ...rest] = spoken ? [spoken, ...kept.slice(2)] : kept
  const digits = rest.findIndex((word) => !/^\d/.test(word))
  const end = digits < 0 ? rest.length : digits
  return /^\p{L}/u.test(kind) && end > 0
    ? [...rest.slice(0, end), kind, ...rest.slice(end)].join(' ').replace('/', ' ')
    : [kind, ...rest].join(' ')
}
