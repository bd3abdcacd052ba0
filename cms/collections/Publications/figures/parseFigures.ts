import { readNumber } from './readNumber.ts'

/** A table of figures: the first column names its rows. */
export type Figures = { columns: string[]; rows: { name: string; values: (number | null)[] }[] }

/** What is wrong with a pasted table, in words for its editor. */
export type FiguresProblem = { line: number; vi: string; en: string }

/**
 * Reads a table as it is pasted from a spreadsheet: a line for each row, cells apart by tabs (or by `|` where it was
 * typed), the first line being the headings.
 */
export const parseFigures = (text: string): Figures | FiguresProblem => {
  const [head, ...body] = linesOf(text)
  const columns = head?.cells ?? []
  if (!head || columns.length < 2) return tooNarrow
  if (body.length === 0) return noRows
  const problem = body.map((line) => problemOf(line, columns)).find((found) => found !== undefined)
  return problem ?? { columns, rows: body.map(({ cells }) => toRow(cells, columns.length)) }
}

/** Whether the table could not be read. */
export const isProblem = (parsed: Figures | FiguresProblem): parsed is FiguresProblem => 'line' in parsed

type Line = { number: number; cells: string[] }

const linesOf = (text: string): Line[] =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some(Boolean))

const cellsOf = (line: string): string[] => {
  const bare = line.includes('\t') ? line : line.replace(/^\s*\||\|\s*$/g, '')
  return bare.split(line.includes('\t') ? '\t' : '|').map((cell) => cell.trim())
}

const toRow = ([name = '', ...values]: string[], width: number) => ({
  name,
  values: Array.from({ length: width - 1 }, (_, index) => readNumber(values[index] ?? '') ?? null),
})

const problemOf = ({ number, cells }: Line, columns: string[]): FiguresProblem | undefined => {
  if (cells.length > columns.length) return tooWide(number, cells.length, columns.length)
  if (!cells[0]) return nameless(number)
  const wrong = cells.findIndex((cell, index) => index > 0 && readNumber(cell) === undefined)
  return wrong < 0 ? undefined : noNumber(number, cells[wrong] ?? '', columns[wrong] ?? '')
}

const tooNarrow: FiguresProblem = {
  line: 1,
  vi: 'Dòng đầu là tên các cột và cần ít nhất hai cột. Hãy chép cả bảng từ Excel rồi dán vào đây.',
  en: 'The first line holds the headings and needs two columns at least. Copy the whole table and paste it here.',
}
const noRows: FiguresProblem = {
  line: 2,
  vi: 'Bảng mới có dòng tên cột, chưa có dòng số liệu nào.',
  en: 'There are headings, but no rows.',
}
const tooWide = (line: number, found: number, wanted: number): FiguresProblem => ({
  line,
  vi: `Dòng ${line} có ${found} ô, nhiều hơn ${wanted} cột ở dòng đầu.`,
  en: `Line ${line} has ${found} cells, more than the ${wanted} columns of the first line.`,
})
const nameless = (line: number): FiguresProblem => ({
  line,
  vi: `Dòng ${line} chưa có tên ở ô đầu tiên.`,
  en: `Line ${line} has no name in its first cell.`,
})
const noNumber = (line: number, cell: string, column: string): FiguresProblem => ({
  line,
  vi: `Dòng ${line}, cột “${column}”: “${cell}” không phải là số. Viết như 1.234,5; ô chưa có số liệu để trống.`,
  en: `Line ${line}, column “${column}”: “${cell}” is no number. Write 1.234,5; leave unknown cells empty.`,
})
