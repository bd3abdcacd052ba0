import { issuers, kinds } from './documentNumber.data.ts'
import { fold } from './fold.ts'
import { toOneLine } from './normalize.ts'

/** The number of an official document in its parts, e.g. `05/2018/NQ-HĐND`. */
export type DocumentNumber = {
  /** Running number, with leading zeros as written: `05`. */
  number: string
  /** Four digits; only documents that make law (and few others) carry it. */
  year?: string
  /** Abbreviation of the kind of document, e.g. `NQ`; absent on `47/2014/QH13`. */
  kind?: string
  /** Abbreviations of who issued it, e.g. `HĐND`, `VP.UBND`, `BCA-C06`. */
  issuer?: string
  /** The usual way to write it: `05/2018/NQ-HĐND`. */
  text: string
  /** Equal for every way to write the same number: `5-2018-nq-hdnd`. */
  key: string
}

/**
 * Reads the number of a document in the forms found in official texts and in search boxes, or `undefined` when the text
 * is not one number and nothing else.
 * @example parseDocumentNumber('123 qd ubnd')?.text // '123/QĐ-UBND'
 */
export const parseDocumentNumber = (text: string): DocumentNumber | undefined => {
  const [number, ...rest] = tokensOf(text)
  if (!number || !/^\d{1,6}[A-Za-z]?$/.test(number)) return
  const year = rest[0] && isYear(rest[0]) ? rest[0] : undefined
  const symbols = year ? rest.slice(1) : rest
  if (symbols.length === 0 || symbols.length > 5 || !symbols.every(isSymbol)) return
  return compose({ number, year, symbols: splitKind(symbols) })
}

const lead = /^(?:(?:luật|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|pháp lệnh)\s+)?(?:số\s*:?\s*)?/i

const tokensOf = (text: string): string[] => {
  const tokens = toOneLine(text)
    .replace(/[ðÐ]/g, 'Đ')
    .replace(lead, '')
    .replace(/^(\p{L}+)[ /]?(\d+)/u, (whole, kind: string, number: string) =>
      kinds.has(fold(kind)) ? `${number} ${kind}` : whole,
    )
  return tokens.split(/[\s/–-]+/).filter(Boolean)
}

const isYear = (token: string): boolean => /^(19|20)\d\d$/.test(token)

const isSymbol = (token: string): boolean => /^\p{L}[\p{L}\d.]{0,15}$/u.test(token)

/** `NĐCP`, written without its hyphen, is `NĐ` and `CP`. */
const splitKind = (symbols: string[]): string[] => {
  const [first = '', ...rest] = symbols
  const folded = fold(first)
  if (kinds.has(folded) || issuers.has(folded)) return symbols
  for (let length = folded.length - 2; length >= 2; length -= 1)
    if (kinds.has(folded.slice(0, length)) && issuers.has(folded.slice(length)))
      return [first.slice(0, length), first.slice(length), ...rest]
  return symbols
}

const compose = (parts: { number: string; year: string | undefined; symbols: string[] }): DocumentNumber => {
  const { number, year, symbols } = parts
  const [first = '', ...rest] = symbols
  const kind = kinds.get(fold(first))
  const issuer = (kind ? rest : symbols).map(spell).join('-') || undefined
  const tail = [kind, issuer].filter(Boolean).join('-')
  return {
    number,
    ...(year && { year }),
    ...(kind && { kind }),
    ...(issuer && { issuer }),
    text: [number, year, tail].filter(Boolean).join('/'),
    key: fold([number.replace(/^0+(?=\d)/, ''), year, tail].filter(Boolean).join('-')),
  }
}

const spell = (symbol: string): string =>
  symbol
    .split('.')
    .map((part) => issuers.get(fold(part)) ?? part.toUpperCase())
    .join('.')
