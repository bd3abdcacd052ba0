import { pairTerm } from '../text/terms.ts'
import type { Clause } from './clause.ts'
import { pairClauses } from './clausesOf.ts'
import { isOneEditApart } from './oneEditApart.ts'
import type { Reading } from './reading.ts'
import type { Query, QueryWord } from './readQuery.ts'
import { splitWord } from './splitWord.ts'

/** What a word may have been meant for: one syllable, or several that were typed without spaces. */
export type Correction = { place: number; syllables: string[]; credit: number }

const mostCandidates = 3

/**
 * Words that nobody wrote, or that never stand beside their neighbours, with what they may have been meant for.
 * Neighbours that were read anyway are asked first; the list of all syllables is fetched only for unknown words.
 */
export const correctionsOf = async (query: Query, reading: Reading): Promise<Correction[]> => {
  const found = await Promise.all(query.words.map((_, place) => correctWord(query, place, reading)))
  const corrections = found.flat()
  await reading.load(corrections.flatMap((correction) => termsOf(query, correction)))
  return corrections
}

/** What is sought for the corrections. */
export const correctionClauses = (query: Query, corrections: readonly Correction[]): Clause[] =>
  corrections.flatMap((correction) => {
    const { place, syllables, credit } = correction
    const light = query.words[place]?.light ?? 1
    const plain = syllables.map((term) => ({
      term,
      boost: credit * 0.8 * light,
      words: [place],
      credit: credit / syllables.length,
    }))
    return [...plain, ...pairClauses(around(query, correction), credit)]
  })

/** The corrected syllables between their neighbours. */
const around = ({ words }: Query, { place, syllables }: Correction): Pick<QueryWord, 'folded' | 'light'>[] => {
  const light = words[place]?.light ?? 1
  return [
    ...words.slice(Math.max(0, place - 1), place),
    ...syllables.map((folded) => ({ folded, light })),
    ...words.slice(place + 1, place + 2),
  ]
}

const termsOf = (query: Query, correction: Correction): string[] => [
  ...correction.syllables,
  ...pairClauses(around(query, correction)).map(({ term }) => term),
]

const correctWord = async (query: Query, place: number, reading: Reading): Promise<Correction[]> => {
  const word = query.words[place]?.folded ?? ''
  if (!/^[a-z]{3,40}$/.test(word)) return []
  const isKnown = reading.frequency(word) > 0
  if (isKnown && (query.words.length === 1 || hasNeighbour(query, place, reading))) return []
  const near = besideNeighbour(query, place, reading)
  if (isKnown) return near.map((syllable) => ({ place, syllables: [syllable], credit: 0.5 }))
  const all = await reading.syllables()
  const parts = splitWord(word, all)
  const similar = near.length > 0 ? near : await similarTo({ query, place, reading, all })
  return [...similar.map((syllable) => [syllable]), ...(parts ? [parts] : [])].map((syllables) => ({
    place,
    syllables,
    credit: 0.9,
  }))
}

const hasNeighbour = ({ words }: Query, place: number, { frequency }: Reading): boolean => {
  const [before, word, after] = [words[place - 1]?.folded, words[place]?.folded ?? '', words[place + 1]?.folded]
  if (before && frequency(pairTerm(before, word)) > 0) return true
  return after !== undefined && frequency(pairTerm(word, after)) > 0
}

/** Syllables that stand after the word before and are one edit away. */
const besideNeighbour = ({ words }: Query, place: number, reading: Reading): string[] => {
  const [before, word] = [words[place - 1]?.folded, words[place]?.folded ?? '']
  if (!before) return []
  const start = pairTerm(before, '')
  const after = reading.startingWith(start).map((term) => term.slice(start.length))
  const similar = after.filter((syllable) => isOneEditApart(syllable, word))
  return byWorth(similar, (syllable) => reading.frequency(pairTerm(before, syllable)))
}

type Similar = { query: Query; place: number; reading: Reading; all: ReadonlyMap<string, number> }

/** Known syllables one edit away; those that stand beside the neighbours first, then the common ones. */
const similarTo = async ({ query, place, reading, all }: Similar): Promise<string[]> => {
  const word = query.words[place]?.folded ?? ''
  const close = [...all.keys()].filter((syllable) => isOneEditApart(syllable, word))
  const common = byWorth(close, (syllable) => all.get(syllable) ?? 0, 2 * mostCandidates)
  const next = query.words[place + 1]?.folded
  if (next) await reading.load(common.map((syllable) => pairTerm(syllable, next)))
  const pairs = (syllable: string) => (next ? reading.frequency(pairTerm(syllable, next)) : 0)
  return byWorth(common, (syllable) => Math.min(1, pairs(syllable)) * 10 + (all.get(syllable) ?? 0))
}

const byWorth = (syllables: string[], worth: (syllable: string) => number, most = mostCandidates): string[] =>
  syllables
    .map((syllable) => ({ syllable, worth: worth(syllable) }))
    .sort((one, other) => other.worth - one.worth || (one.syllable < other.syllable ? -1 : 1))
    .slice(0, most)
    .map(({ syllable }) => syllable)
