import { fold, parseDocumentNumber, toOneLine } from '@trangan/vietnamese'

/** The number of a document as it is printed, and a key that is equal for every way to write it. */
export type NumberInForms = { printed: string; key: string }

/**
 * Reads the number of a document as people type or paste it. What was typed as for a search gets its marks and
 * strokes; what has strokes stays as it is printed, without stray blanks.
 * @example numberOf('123 qd ubnd') // { printed: '123/QĐ-UBND', key: '123-qd-ubnd' }
 * @example numberOf('01 /2018/TT-VPCP').printed // '01/2018/TT-VPCP'
 */
export const numberOf = (typed: string): NumberInForms => {
  const line = toOneLine(typed).replace(/[ðÐ]/g, 'Đ')
  const parsed = parseDocumentNumber(line)
  if (!parsed) return { printed: line, key: fold(line).replace(/[^a-z0-9]+/g, '-') }
  return { printed: line.includes('/') ? bare(line) : parsed.text, key: parsed.key }
}

/** Without words before the number, such as “Nghị định số”, and without blanks in it. */
const bare = (line: string): string => line.replace(/^[\p{L}\s:]*[\s:]+(?=\d)/u, '').replace(/\s+/g, '')
