import { margins, type Sheet, textWidth } from './openSheet.ts'

type Input = { issuer: string; number?: string | undefined; about?: string | undefined; date: string }

/** The head of an official paper: who issues it on the left, the name of the state on the right, number and day below. */
export const letterhead = (sheet: Sheet, { issuer, number, about, date }: Input): void => {
  const left = { x: margins.left - 20, width: 190 }
  const right = { x: margins.left + 172, width: textWidth - 172 }
  const [above, own] = namesOf(issuer)
  const ends = [
    column(sheet, left, [
      ...(above ? [{ face: 'regular', size: 12, text: above }] : []),
      { face: 'bold', size: 12, text: own, rule: 60 },
      ...(number ? [{ face: 'regular', size: 13, text: `Số: ${number}` }] : []),
      ...(about ? [{ face: 'regular', size: 12, text: `V/v ${about}` }] : []),
    ]),
    column(sheet, right, [
      { face: 'bold', size: 12, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
      { face: 'bold', size: 13, text: 'Độc lập - Tự do - Hạnh phúc', rule: 150 },
      { face: 'italic', size: 13, text: `Ninh Bình, ngày ${dayInWords(date)}` },
    ]),
  ]
  sheet.x = margins.left
  sheet.y = Math.max(...ends) + 14
}

/** `14 tháng 3 năm 2025`; days and the months January and February with two digits, as the rules ask. */
export const dayInWords = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** The body above and the issuer itself, in capitals. */
const namesOf = (issuer: string): [string | undefined, string] => {
  const name = issuer.toLocaleUpperCase('vi')
  const people = name.match(/^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (.+)$/)
  if (people?.[1] && people[2]) return [undefined, `${people[1]}\n${people[2]}`]
  return ['ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH', name]
}

type Line = { face: string; size: number; text: string; rule?: number }

const column = (sheet: Sheet, { x, width }: { x: number; width: number }, lines: Line[]): number => {
  sheet.y = margins.top
  for (const { face, size, text, rule } of lines) {
    sheet.font(face).fontSize(size).text(text, x, sheet.y, { width, align: 'center' })
    if (!rule) continue
    const [middle, y] = [x + width / 2, sheet.y + 2]
    sheet
      .moveTo(middle - rule / 2, y)
      .lineTo(middle + rule / 2, y)
      .lineWidth(0.7)
      .stroke()
    sheet.y += 8
  }
  return sheet.y
}
