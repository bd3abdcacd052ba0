import { exactWord, foldWord } from './text/spelling.ts'

/**
 * A syllable, number or code of a text: with its marks in the one spelling of `exactWord`, without them, and where it
 * stands (UTF-16 units).
 */
export type Word = { exact: string; folded: string; start: number; end: number }

/** What a word of a text looks like; a code such as `1.000253` or a number such as `123/2018` stays one word. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[./][\p{N}]+)*/gu

/**
 * The words of a text in their order. Vietnamese writes each syllable apart, so a word here is a syllable.
 * @example wordsOf('Thủ tục').map((word) => word.folded) // ['thu', 'tuc']
 */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    ...formsOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Both forms of one word. A long code of a procedure is the short one: what follows names the agency. */
export const formsOf = (word: string): { exact: string; folded: string } => {
  const short = /^(\d\.\d{6})(?:\.\d+)+$/.exec(word)?.[1] ?? word.slice(0, longestWord)
  return { exact: exactWord(short), folded: foldWord(short) }
}

const longestWord = 24

/** Whether a word was written with marks, so that its exact form says more than the folded one. */
export const isMarked = (word: { exact: string; folded: string }): boolean => word.exact !== word.folded
