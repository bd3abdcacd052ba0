import sharp from 'sharp'
import type { Lettering } from './openLettering.ts'

/** What is set on a picture: whose page it is, what it is called, where it stands; `accent` is the agency's colour. */
export type SharingPicture = { agency: string; title: string; host: string; accent: string }

/** The letters of a picture: `strong` for titles. */
export type Letterings = { strong: Lettering; plain: Lettering }

const [width, height] = [1200, 630]
const margin = 80

/** The picture that social networks show of a page, as PNG: 1200 × 630 pixels, the same bytes for the same words. */
export const drawSharingPicture = (picture: SharingPicture, letterings: Letterings): Promise<Buffer> =>
  sharp(Buffer.from(toSvg(picture, letterings)))
    .png({ compressionLevel: 9 })
    .toBuffer()

/** The same as SVG: a band in the agency's colour, the title as large as it fits, the address below. */
export const toSvg = ({ agency, title, host, accent }: SharingPicture, { strong, plain }: Letterings): string => {
  const { lines, size } = fitTitle(title, strong)
  const leading = size * 1.3
  const top = 200 + (310 - leading * (lines.length - 1)) / 2 + size * 0.1
  const parts = [
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<rect width="${width}" height="138" fill="${accent}"/>`,
    // The hills of Tràng An along the lower edge.
    `<path d="M0 630v-36q90-64 180 0q70-84 150-6q60-40 120 6q110-96 210-8q60-44 130 8q90-70 180 0q70-56 130-6q60-32 100 0v42z" fill="${accent}" opacity=".14"/>`,
    text({ d: fitLine(agency, strong, 38), x: margin, y: 84, fill: '#ffffff' }),
    ...lines.map((line, index) =>
      text({ d: strong.outlineOf(line, size), x: margin, y: top + index * leading, fill: '#1c2a33' }),
    ),
    text({ d: plain.outlineOf(host, 28), x: margin, y: height - 44, fill: '#44535c' }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`
}

type Set = { d: string; x: number; y: number; fill: string }

const text = ({ d, x, y, fill }: Set): string =>
  `<path d="${d}" transform="translate(${x} ${Math.round(y)})" fill="${fill}"/>`

/** A line of one size, smaller where it would not fit. */
const fitLine = (line: string, lettering: Lettering, size: number): string => {
  const room = (width - 2 * margin) / lettering.widthOf(line, size)
  return lettering.outlineOf(line, room >= 1 ? size : size * room)
}

/** The sizes of a title with the lines that each has room for. */
const smallest = { size: 46, most: 5 } as const
const sizes = [{ size: 64, most: 3 }, { size: 54, most: 4 }, smallest] as const

/** The largest size at which the title fits; the smallest cuts what is left at a word. */
const fitTitle = (title: string, lettering: Lettering): { lines: string[]; size: number } => {
  const words = title.trim().split(/\s+/).slice(0, 60)
  const fitting = sizes.find(({ size, most }) => wrap(words, lettering, size).length <= most)
  if (fitting) return { lines: wrap(words, lettering, fitting.size), size: fitting.size }
  const { size, most } = smallest
  const lines = wrap(words, lettering, size).slice(0, most)
  const last = lines.pop()?.replace(/\s*\S+$/, '') ?? ''
  return { lines: [...lines, `${last} …`], size }
}

const wrap = (words: readonly string[], { widthOf }: Lettering, size: number): string[] => {
  const space = widthOf(' ', size)
  const lines: { text: string; width: number }[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const wordWidth = widthOf(word, size)
    if (!line || line.width + space + wordWidth > width - 2 * margin) lines.push({ text: word, width: wordWidth })
    else Object.assign(line, { text: `${line.text} ${word}`, width: line.width + space + wordWidth })
  }
  return lines.map((line) => line.text)
}
