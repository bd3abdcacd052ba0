import type { Procedure } from '@trangan/contract'
import { normalizeSpaces } from '@trangan/vietnamese'
import { placeholder, textOf } from './placeholder.ts'

type Table = Procedure['methods']
type Row = Table['rows'][number]

const head = 'Hình thức nộpThời gianPhí, lệ phíMô tả'
const method = 'Trực tiếp|Trực tuyến|Dịch vụ bưu chính'
const unit = 'Ngày làm việc|Ngày|Giờ làm việc|Giờ|Tháng|Tuần|Năm|Phút'
const fee = `${placeholder}|Miễn phí|[\\d.,]+ ?(?:Việt Nam Đồng|VNĐ|USD)|VNĐ`
/** A number without a unit is a duration only where no other number follows: `150,000 VNĐ` could be cut anywhere. */
const duration = `\\d+(?:[.,]\\d+)? ?(?:${unit})|\\d+ ?(?=${placeholder}|Miễn phí|VNĐ)|${placeholder}`

const rowStart = new RegExp(`(?=(?:${method})(?:${duration})(?:${fee}))`)
const row = new RegExp(`^(${method})(${duration})(${fee})(.*)$`, 's')
const nextFee = new RegExp(`^(${fee})(?=\\()`)

/** The ways to hand in a dossier: rows where every cell has an edge that cannot be mistaken, else the text as it is. */
export const parseMethods = (cell: string): Table => {
  const text = textOf(cell) ?? ''
  const body = text.startsWith(head) ? text.slice(head.length).trim() : text
  const rows = body === '' ? [] : body.split(rowStart).map(toRow)
  return rows.length > 0 && rows.every((found) => found !== undefined) ? { rows, text: '' } : { rows: [], text: body }
}

const toRow = (part: string): Row | undefined => {
  const [, name, time = '', firstFee = '', rest = ''] = row.exec(part) ?? []
  if (!name) return undefined
  const { fees, description } = takeFees(firstFee, rest)
  return compact({ method: name, duration: textOf(time), fee: fees, description: textOf(description) })
}

/** A fee may have a note in brackets, and another fee right behind it. */
const takeFees = (firstFee: string, rest: string): { fees: string | undefined; description: string } => {
  const fees: string[] = []
  let amount = firstFee
  let left = rest
  for (;;) {
    const note = bracketAt(left)
    left = left.slice(note.length)
    fees.push([textOf(amount), note].filter(Boolean).join(' '))
    amount = nextFee.exec(left)?.[1] ?? ''
    if (note === '' || amount === '') break
    left = left.slice(amount.length)
  }
  return { fees: fees.filter(Boolean).map(normalizeSpaces).join('\n') || undefined, description: left }
}

/** The bracket that the text begins with, to where it closes; empty when there is none or it never closes. */
const bracketAt = (text: string): string => {
  let depth = 0
  for (const [index, character] of [...text].entries()) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth === 0) return index === 0 ? '' : [...text].slice(0, index + 1).join('')
  }
  return ''
}

const compact = (row: Record<keyof Row, string | undefined> & { method: string }): Row => ({
  method: row.method,
  ...(row.duration && { duration: row.duration }),
  ...(row.fee && { fee: row.fee }),
  ...(row.description && { description: row.description }),
})
