import { frequencyOf, type Posting } from './posting.ts'

/**
 * The plain syllables of a layer with how common each is (0–9, by powers of 3), as `an5anh3…`: the words that a word
 * nobody wrote may have been meant for.
 */
export const encodeSyllables = (entries: readonly (readonly [string, Posting])[]): Uint8Array =>
  new TextEncoder().encode(
    entries
      .filter(([term]) => isSyllable(term))
      .map(([term, posting]) => term + commonness(posting))
      .join(''),
  )

/** Syllables with how common they are. */
export const decodeSyllables = (bytes: Uint8Array): Map<string, number> =>
  new Map(
    [...new TextDecoder().decode(bytes).matchAll(/([a-z]+)(\d)/g)].map(([, syllable = '', common]) => [
      syllable,
      Number(common),
    ]),
  )

const isSyllable = (term: string): boolean => /^[a-z]{1,8}$/.test(term)

const commonness = (posting: Posting): number => Math.min(9, Math.floor(Math.log(frequencyOf(posting)) / Math.log(3)))
