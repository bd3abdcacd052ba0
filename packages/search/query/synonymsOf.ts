import type { SynonymGroup } from '../text/synonymGroup.ts'
import { wordsOf } from '../words.ts'
import type { Clause } from './clause.ts'
import { pairClauses } from './clausesOf.ts'
import type { Query } from './readQuery.ts'

/** Another way to say some words of the question: the syllables of it, and the words from `from` to before `to`. */
export type Alternative = { from: number; to: number; syllables: string[] }

const mostAlternatives = 5

/** The other ways to say what stands in the question; the longest phrases first. */
export const synonymsOf = (query: Query, groups: readonly SynonymGroup[]): Alternative[] => {
  const found = groups.flatMap((group) => group.flatMap((phrase) => alternativesOf(query, group, phrase)))
  const unlike = found.filter(({ syllables, from, to }) => syllables.join(' ') !== foldedBetween(query, from, to))
  return unlike.sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, mostAlternatives)
}

/** What is sought for the other ways: weaker than the words themselves. */
export const synonymClauses = (alternatives: readonly Alternative[]): Clause[] =>
  alternatives.flatMap(({ syllables }) => [
    ...syllables.map((term) => ({ term, boost: 0.5 / Math.sqrt(syllables.length), words: [], credit: 0 })),
    ...pairClauses(
      syllables.map((folded) => ({ folded, light: 1 })),
      0.5,
    ),
  ])

const foldedBetween = ({ words }: Query, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ')

const alternativesOf = (query: Query, group: SynonymGroup, phrase: string): Alternative[] => {
  const sought = wordsOf(phrase)
  const key = (word: { folded: string; exact: string }) => (query.isMarked ? word.exact : word.folded)
  return query.words.flatMap((_, from) => {
    const to = from + sought.length
    const isHere =
      to <= query.words.length && sought.every((word, place) => key(word) === key(query.words[from + place] ?? word))
    if (!isHere) return []
    return group
      .filter((other) => other !== phrase)
      .map((other) => ({ from, to, syllables: wordsOf(other).map(({ folded }) => folded) }))
  })
}
