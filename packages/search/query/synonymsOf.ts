import type { SynonymGroup } from '../text/synonymGroup.ts'
import { isMarked, type Word, wordsOf } from '../words.ts'
import type { Clause } from './clause.ts'
import { pairClauses } from './clausesOf.ts'
import type { Query } from './readQuery.ts'

/** Another way to say some words of the question: the syllables of it, and the words from `from` to before `to`. */
export type Alternative = { from: number; to: number; syllables: string[] }

/** A group of synonyms, each read as words. */
export type SynonymWords = readonly (readonly Pick<Word, 'folded' | 'exact'>[])[]

/** Reads groups once, for all questions. */
export const readSynonyms = (groups: readonly SynonymGroup[]): SynonymWords[] =>
  groups.map((group) => group.map(wordsOf))

/** Several portals mostly have the same groups. */
export const withoutTwins = (groups: readonly SynonymWords[]): SynonymWords[] => [
  ...new Map(groups.map((group) => [group.map(foldedText).join(), group])).values(),
]

const mostAlternatives = 3

/** The other ways to say what stands in the question; the longest phrases first. */
export const synonymsOf = (query: Query, groups: readonly SynonymWords[]): Alternative[] => {
  const found = groups.flatMap((group) => group.flatMap((phrase) => alternativesOf(query, group, phrase)))
  const unlike = found.filter(
    ({ syllables, from, to }) => syllables.join(' ') !== foldedText(query.words.slice(from, to)),
  )
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

const foldedText = (words: readonly { folded: string }[]): string => words.map(({ folded }) => folded).join(' ')

const alternativesOf = (query: Query, group: SynonymWords, sought: SynonymWords[number]): Alternative[] => {
  // A phrase without marks is as open as a question without: an editor takes over what was counted, folded.
  const form = query.isMarked && sought.some(isMarked) ? 'exact' : 'folded'
  return query.words.flatMap((_, from) => {
    const to = from + sought.length
    const isHere = sought.every((word, place) => word[form] === query.words[from + place]?.[form])
    if (!isHere) return []
    const others = group.filter((other) => other !== sought)
    return others.map((other) => ({ from, to, syllables: other.map(({ folded }) => folded) }))
  })
}
