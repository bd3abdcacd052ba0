import type { Procedure } from '@trangan/contract'
import { normalizeSpaces } from '@trangan/vietnamese'
import { textOf } from './placeholder.ts'

type Table = Procedure['legalBases']
type Row = Table['rows'][number]

const head = 'Tên văn bản pháp lýMã văn bản'

/** Abbreviations by which a symbol can end, the longer before the shorter that they begin with. */
const issuers =
  'UBTVQH\\d\\d|UBTƯMTTQVN|BNNPTNT|BLĐTBXH|BVHTTDL|TANDTC|VKSNDTC|BNNMT|BGDĐT|BGTVT|BKHĐT|BKHCN|BTNMT|BTTTT|BDTTG|BHXH|HĐTP|NHNN|HĐND|UBND|VPCP|TTCP|UBDT|TCHQ|TCT|BCA|BCT|BNG|BNN|BNV|BQP|BTC|BTP|BXD|BYT|BTM|BTS|CTN|TTg|QH\\d\\d|CP|C06'
const kinds = 'TTLT|NQLT|VBHN|PL|NĐ|NQ|QĐ|TT|CT|TB|KH|HD|CV'
const symbol = `(?:UBTVQH\\d\\d|QH\\d\\d|(?:${kinds}) ?- ?(?:${issuers})(?: ?- ?(?:${issuers}))*)`
const year = '(?:19|20)\\d\\d'
const tail = `(?: ?/ ?${year} ?/ ?| ?/ ?)${symbol}`

/** A document's number: `53/2016/TT-BCA`, `47/2014/QH13`, `66.7/2025/NQ-CP`, `595/QĐ-BHXH`. */
const number = new RegExp(`(\\d+(?:\\.\\d+)?)${tail}`, 'gu')
const numberNext = new RegExp(`^\\d{1,4}(?:\\.\\d+)?${tail}`, 'u')

/** Words that some offices put before the number in its cell: `Luật số 146/2025/QH15`. */
const prefix =
  /(?:(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Quyết định|Pháp lệnh)(?: số)?|[Ss]ố) $/u

/** What stands in no title: cells that touch, so that a title which has it is more than one. */
const touching = /\p{Ll}\p{Lu}|[.;]\p{Lu}\p{Ll}|\p{L}\d+ ?\/ ?\d/u

/**
 * Titles and numbers of documents that run together: `Luật Đất đai31/2024/QH15Nghị định về phí25/2021/NĐ-CP`. A number
 * belongs to its cell when it touches the title before it; one after a space is part of a title. Rows come out only when
 * the whole text is titles with their numbers, else the text stays as it is.
 */
export const parseLegalBases = (cell: string): Table => {
  const text = textOf(cell) ?? ''
  const body = text.startsWith(head) ? text.slice(head.length).trim() : text
  const rows = body === '' ? undefined : toRows(body)
  return rows ? { rows, text: '' } : { rows: [], text: body }
}

const toRows = (body: string): Row[] | undefined => {
  const rows: Row[] = []
  let start = 0
  let before = 0
  for (const found of body.matchAll(number)) {
    const end = found.index + found[0].length
    // A number that follows a number is the cell of a title that is a number itself: "Luật 54/2014/QH1354/2014/QH13".
    const cut = start < before && found.index === before ? before : whereCellStarts({ body, found, start, end })
    before = end
    if (cut === 'in-title') continue
    const title = cut === 'unclear' ? '' : normalizeSpaces(body.slice(start, cut))
    if (cut === 'unclear' || title.length < 3 || touching.test(title)) return undefined
    rows.push({ title, number: normalizeSpaces(body.slice(cut, end)) })
    start = end
  }
  return body.slice(start).trim() === '' && rows.length > 0 ? rows : undefined
}

type Place = { body: string; found: RegExpExecArray; start: number; end: number }

/** The index at which the number's own cell begins. */
const whereCellStarts = ({ body, found, start, end }: Place): number | 'in-title' | 'unclear' => {
  const before = body[found.index - 1] ?? ' '
  const digits = found[1] ?? ''
  // The year that ends a title may run into the number: "ngày 29/6/202443/2024/QH15".
  if (/[\s/]/.test(before) && /^(?:19|20)\d\d\d{1,3}$/.test(digits)) return found.index + 4
  if (digits.length > 4 && !digits.includes('.')) return 'unclear'
  if (/[\p{L})\].;:,”"’]/u.test(before)) return found.index
  if (!/\s/.test(before)) return 'unclear'
  return isTouched(body, end) ? prefixStart({ body, found, start, end }) : 'in-title'
}

/** A number after a space that touches what follows: the end of a cell that begins with words, or a whole title. */
const prefixStart = ({ body, found, start }: Place): number | 'in-title' | 'unclear' => {
  const words = prefix.exec(body.slice(start, found.index))
  if (!words) return 'unclear'
  if (words.index === 0) return 'in-title'
  return /\s/.test(body[start + words.index - 1] ?? ' ') ? 'unclear' : start + words.index
}

/** True when a word, or a digit that begins no number, follows without a space. */
const isTouched = (body: string, end: number): boolean => {
  const rest = body.slice(end)
  return rest === '' || /^\p{L}/u.test(rest) || (/^\d/.test(rest) && !numberNext.test(rest))
}
