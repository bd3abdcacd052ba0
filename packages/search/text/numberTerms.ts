import { fold, parseDocumentNumber } from '@trangan/vietnamese'

/**
 * The terms under which the number of a document is found, the loosest first: running number and kind, with the year,
 * in full. `undefined` when the text is no number of a document.
 * @example numberTermsOf('05/2018/NQ-HĐND') // ['#5-nq', '#5-2018-nq', '#5-2018-nq-hdnd']
 */
export const numberTermsOf = (text: string): string[] | undefined => {
  const parsed = parseDocumentNumber(text)
  if (!parsed) return undefined
  const number = parsed.number.replace(/^0+(?=\d)/, '')
  const { year, kind } = parsed
  if (!year && !kind) return undefined
  const terms = [kind && [number, kind], year && [number, year, kind], [parsed.key]]
    .filter((parts) => parts !== undefined && parts !== '')
    .map((parts) => `#${fold(parts.filter(Boolean).join('-'))}`)
  return [...new Set(terms)]
}

/** Every number of a document that stands in a text, as terms. */
export const numberTermsIn = (text: string): string[] =>
  (text.match(pattern) ?? []).flatMap((found) => numberTermsOf(found) ?? [])

const pattern =
  /\d{1,6}\p{L}?\s?\/\s?(?:(?:19|20)\d\d\s?\/\s?)?\p{Lu}[\p{L}\d.]{0,15}(?:\s?[-–]\s?\p{Lu}[\p{L}\d.&]{0,15}){0,4}/gu
