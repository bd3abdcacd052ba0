import { fold, toNfc } from '@trangan/vietnamese'

/** A syllable, number or code of a text: as it was written (lower case), folded, and where it stands (UTF-16 units). */
export type Word = { exact: string; folded: string; start: number; end: number }

const pattern = /[\p{L}\p{M}\p{N}]+(?:[./][\p{N}]+)*/gu

/**
 * The words of a text in their order. Vietnamese writes each syllable apart, so a word here is a syllable; a code such
 * as `1.000253` stays one word.
 * @example wordsOf('Thủ tục').map((word) => word.folded) // ['thu', 'tuc']
 */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(pattern)].map((match) => ({
    exact: toNfc(match[0]).toLowerCase(),
    folded: oneSpelling(fold(match[0])),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Whether a word was written with marks, so that its exact form says more than the folded one. */
export const isMarked = (word: Word): boolean => fold(word.exact) !== word.exact

/** i and y at the end of an open syllable are two spellings of one sound: lý/lí, kỹ/kĩ, mỹ/mĩ. */
const oneSpelling = (folded: string): string => folded.replace(/^([bcdghklmnpqrstvx]|th|tr|ch|kh|nh|ph)y$/, '$1i')
