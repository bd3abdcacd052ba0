import type { Mark } from '@trangan/contract/rich-text'

/** Lexical's bits of a text format, innermost tag first. */
const bits: readonly [number, Mark][] = [
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
  [4, 'strike'],
  [8, 'underline'],
  [2, 'italic'],
  [1, 'bold'],
]
const lowercase = 256
const uppercase = 512

/** The marks of a text format, always in the same order; bits without a mark (highlight) are left out. */
export const marksOf = (format: number): Mark[] => bits.filter(([bit]) => format & bit).map(([, mark]) => mark)

/** Text as the editor showed it: NFC, with the case that the format asks for. */
export const shownText = (text: string, format: number): string => {
  const composed = text.normalize('NFC')
  if (format & uppercase) return composed.toLocaleUpperCase('vi')
  return format & lowercase ? composed.toLocaleLowerCase('vi') : composed
}
