import type { SeedPublication } from '../sectionSchema.ts'
import { letterhead } from './letterhead.ts'
import { closeSheet, type Faces, margins, openSheet, type Sheet, textWidth } from './openSheet.ts'
import { centred, numbered, paragraph } from './paragraphs.ts'

/** The printed copy (PDF) of a published plan, report or notice: its facts, its text and its tables. */
export const printPublication = async (
  publication: SeedPublication,
  { faces, issuer }: { faces: Faces; issuer: string },
): Promise<Buffer> => {
  const { title, summary, body, facts, tables } = publication
  const date = publication.date.slice(0, 10)
  const sheet = openSheet({ faces, title, author: issuer, date })
  letterhead(sheet, { issuer, date })
  centred(sheet, title, { size: 15, gap: 12 })
  paragraph(sheet, summary, 'italic')
  for (const [label, value] of Object.entries(facts)) numbered(sheet, `${label}:`, value)
  for (const text of body?.split(/\n\s*\n/) ?? []) paragraph(sheet, plain(text))
  for (const table of tables) drawTable(sheet, table)
  return closeSheet(sheet)
}

/** What remains of Markdown on paper. */
const plain = (text: string): string =>
  text
    .replace(/\*\*|^#+\s*/gm, '')
    .replace(/\s*\n(?!-)/g, ' ')
    .trim()

const drawTable = (sheet: Sheet, { caption, unit, columns, rows }: SeedPublication['tables'][number]): void => {
  if (sheet.y > 600) sheet.addPage()
  sheet.y += 8
  centred(sheet, unit ? `${caption.vi} (${unit})` : caption.vi, { size: 13, gap: 6 })
  sheet.font('regular').fontSize(12)
  sheet.table({
    position: { x: margins.left, y: sheet.y },
    maxWidth: textWidth,
    data: [columns, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : figure(cell))))],
    defaultStyle: { padding: 5, border: 0.6 },
  })
}

const figure = (value: number | null): string => (value === null ? '–' : new Intl.NumberFormat('vi-VN').format(value))
