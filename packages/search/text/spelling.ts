import { fold } from '@trangan/vietnamese'

/**
 * A word without marks, in one spelling: i and y at the end of an open syllable are two ways to write one sound
 * (lý/lí, kỹ/kĩ, quý/quí).
 * @example foldWord('Kỹ') // 'ki'
 */
export const foldWord = (word: string): string => oneSpelling(fold(word))

/**
 * A word with its marks, the tone last as a digit, so that it does not matter on which vowel the tone was put and the
 * letters beneath stay comparable: hoá and hóa are one, and so are kỹ and kĩ.
 * @example exactWord('Hoá') // 'hoa1'
 */
export const exactWord = (word: string): string => {
  const parts = word.replace(/[ðÐ]/g, 'đ').toLowerCase().normalize('NFD')
  const letters = parts.replace(everyTone, '').normalize('NFC')
  return oneSpelling(letters) + (tones[firstTone.exec(parts)?.[0] ?? ''] ?? '')
}

const tones: Record<string, string> = { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' }
const everyTone = /[\u0300\u0301\u0303\u0309\u0323]/gu
const firstTone = /[\u0300\u0301\u0303\u0309\u0323]/u

const oneSpelling = (letters: string): string => letters.replace(/^([bcdđghklmnpqrstvx]|th|tr|ch|kh|nh|ph|qu)y$/, '$1i')
