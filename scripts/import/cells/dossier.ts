import type { Procedure } from '@trangan/contract'
import { normalizeSpaces } from '@trangan/vietnamese'
import { splitForm } from './form.ts'
import { textOf } from './placeholder.ts'

type Table = Procedure['dossier']
type Row = Table['rows'][number]

const head = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng'

/**
 * Where a paper ends: its number of copies, one digit that touches the paper's name and the next paper (or the end).
 * "(01 bản chính hoặc …)" inside a name does neither. Two digits that touch a name ("ngày 31/12/20251 bản chính") could
 * be cut in more than one place.
 */
const copies = /(?<=[^\s\d(])(\d bản (?:chính|sao)(?:,\d bản sao)?)(?=$|[^\s\d.,;:)\]/]|\d(?! bản))/u
const uncertain = /\d\d bản (?:chính|sao)(?:,\d+ bản sao)?(?=$|[\p{Lu}\-+*])|\s\d bản (?:chính|sao)(?=\p{Lu})/u

/** The papers of a dossier, in groups: rows where every edge is certain, else the text as it is, without table heads. */
export const parseDossier = (cell: string): Table => {
  const text = textOf(cell) ?? ''
  const rows = uncertain.test(text) ? undefined : toRows(text.split(head))
  return rows ? { rows, text: '' } : { rows: [], text: withoutHeads(text) }
}

const withoutHeads = (text: string): string => normalizeSpaces(text.replaceAll(head, '\n').replace(/^--/, ''))

const toRows = ([first = '', ...tables]: string[]): Row[] | undefined => {
  if (tables.length === 0) return undefined
  const rows: Row[] = []
  let group = groupOf(first)
  for (const [index, table] of tables.entries()) {
    const { papers, rest } = toPapers(table)
    if (papers.length === 0 || (index === tables.length - 1 && rest !== '')) return undefined
    rows.push(...papers.map((paper) => (group ? { group, ...paper } : paper)))
    const next = groupOf(rest)
    // Two tables under one name would become one.
    if (next === group && index < tables.length - 1) return undefined
    group = next
  }
  return rows
}

const groupOf = (text: string): string | undefined => {
  const group = normalizeSpaces(text)
  return group === '' || group === '--' ? undefined : group
}

const toPapers = (table: string): { papers: Row[]; rest: string } => {
  const parts = table.split(copies)
  const papers: Row[] = []
  for (let index = 0; index + 1 < parts.length; index += 2)
    papers.push({
      ...splitForm(normalizeSpaces(parts[index] ?? '')),
      copies: (parts[index + 1] ?? '').replace(',', ', '),
    })
  return { papers, rest: normalizeSpaces(parts.at(-1) ?? '') }
}
