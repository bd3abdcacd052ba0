import { readFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import { keepTables } from './keepTables.ts'

export type Sheet = InstanceType<typeof PDFDocument>

/** Tinos (Open Font License) by its faces: as wide as the face official papers are set in, with all Vietnamese letters. */
export type Faces = Record<'regular' | 'bold' | 'italic', Font>

// pdfkit takes a font that fontkit has opened; its types do not know that yet.
declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      registerFont(name: string, opened: Font): this
    }
  }
}

/** Reads and opens the faces once for all sheets: opening one costs as much as printing a page. */
export const readFaces = async (): Promise<Faces> => {
  const [regular, bold, italic] = await Promise.all(
    ['400Regular/Tinos_400Regular', '700Bold/Tinos_700Bold', '400Regular_Italic/Tinos_400Regular_Italic'].map((face) =>
      readFace(new URL(import.meta.resolve(`@expo-google-fonts/tinos/${face}.ttf`))),
    ),
  )
  if (!regular || !bold || !italic) throw new Error('The font Tinos is incomplete: run npm install again')
  return { regular, bold, italic }
}

const readFace = async (file: URL): Promise<Font> => {
  const font = create(keepTables(await readFile(file)))
  if (!('layout' in font)) throw new Error(`${file.pathname} holds more than one face`)
  return font
}

/** Margins of official papers in points: 20 mm above and below, 30 mm left, 20 mm right (Decree 30/2020/NĐ-CP). */
export const margins = { top: 57, bottom: 57, left: 85, right: 57 }

/** Width between the margins of A4, in points. */
export const textWidth = 595.28 - margins.left - margins.right

type Input = { faces: Faces; title: string; author: string; date: string }

/** An A4 sheet with its faces; the same input gives the same bytes, for its time is the paper's own. */
export const openSheet = ({ faces, title, author, date }: Input): Sheet => {
  const made = new Date(`${date}T08:00:00+07:00`)
  const info = { Title: title, Author: author, Creator: 'Trangan', CreationDate: made, ModDate: made }
  const sheet = new PDFDocument({ size: 'A4', margins, info, lang: 'vi', displayTitle: true })
  for (const [name, face] of Object.entries(faces)) sheet.registerFont(name, face)
  sheet.font('regular').fontSize(13).lineGap(2)
  stampSample(sheet)
  sheet.on('pageAdded', () => stampSample(sheet))
  return sheet
}

/** The bytes of a sheet that has been filled. */
export const closeSheet = async (sheet: Sheet): Promise<Buffer> => {
  const chunks: Buffer[] = []
  sheet.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve, reject) => sheet.on('end', resolve).on('error', reject))
  sheet.end()
  await ended
  return Buffer.concat(chunks)
}

/** Nobody shall take a sample for the law. */
const stampSample = (sheet: Sheet): void => {
  sheet.save().rotate(-52, { origin: [297, 421] })
  sheet.font('bold').fontSize(64).fillColor('#b3261e').fillOpacity(0.08)
  sheet.text('VĂN BẢN MẪU', 47, 390, { width: 500, align: 'center', lineBreak: false })
  sheet.restore().fillColor('black').fillOpacity(1).font('regular').fontSize(13)
  sheet.x = margins.left
  sheet.y = margins.top
}
