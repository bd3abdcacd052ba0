/** Text in the one form in which Trangan keeps it: Unicode NFC (a fifth of the official records come decomposed). */
export const toNfc = (text: string): string => text.normalize('NFC')

/**
 * A paragraph or a page with tidy spaces: NFC, no invisible characters, one space between words, no space at the
 * edges of a line, at most one empty line in a row. Line breaks stay.
 * @example normalizeSpaces(' Sở\u00a0Y  tế \n') // 'Sở Y tế'
 */
export const normalizeSpaces = (text: string): string =>
  toNfc(text)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A title or a name: tidy spaces and no line breaks. */
export const toOneLine = (text: string): string => normalizeSpaces(text).replace(/\n+/g, ' ')
