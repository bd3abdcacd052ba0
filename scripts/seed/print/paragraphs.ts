import { margins, type Sheet, textWidth } from './openSheet.ts'

/** A paragraph as official papers set it: justified, its first line indented. */
export const paragraph = (sheet: Sheet, text: string, face = 'regular'): void => {
  sheet
    .font(face)
    .fontSize(13)
    .text(text, margins.left, sheet.y, { width: textWidth, align: 'justify', indent: 28, paragraphGap: 6 })
}

/** A paragraph that begins with its number in bold, e.g. `Điều 1.`. */
export const numbered = (sheet: Sheet, number: string, text: string): void => {
  sheet
    .font('bold')
    .fontSize(13)
    .text(`${number} `, margins.left, sheet.y, { width: textWidth, align: 'justify', indent: 28, continued: true })
    .font('regular')
    .text(text, { paragraphGap: 6 })
}

/** A line in the middle. */
export const centred = (sheet: Sheet, text: string, { face = 'bold', size = 14, gap = 4 } = {}): void => {
  sheet.font(face).fontSize(size).text(text, margins.left, sheet.y, { width: textWidth, align: 'center' })
  sheet.y += gap
}

type Signature = { recipients: string[]; lines: string[]; signer: string }

/** Whom the paper goes to on the left, who signs it on the right; both stay on one page. */
export const closing = (sheet: Sheet, { recipients, lines, signer }: Signature): void => {
  if (sheet.y > 620) sheet.addPage()
  const top = sheet.y + 12
  sheet.font('italic').fontSize(12).text('Nơi nhận:', margins.left, top)
  for (const recipient of recipients) sheet.font('regular').fontSize(11).text(`- ${recipient};`)
  const right = { width: 230, align: 'center' } as const
  sheet.y = top
  for (const line of lines)
    sheet
      .font('bold')
      .fontSize(13)
      .text(line, margins.left + 215, sheet.y, right)
  sheet
    .font('italic')
    .fontSize(12)
    .text('(Đã ký)', margins.left + 215, sheet.y + 22, right)
  sheet
    .font('bold')
    .fontSize(13)
    .text(signer, margins.left + 215, sheet.y + 22, right)
}
