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
    land({ x: 690, y: 104, scale: 10.2, color: accent, opacity: 0.09 }),
    `<rect width="${width}" height="${band}" fill="${accent}"/>`,
    land({ x: margin - 10, y: 25, scale: 1.35, color: '#ffffff', opacity: 1 }),
    text({ d: fitLine(agency, strong, 38), x: margin + besideMark, y: 82, fill: '#ffffff' }),
    ...lines.map((line, index) =>
      text({ d: strong.outlineOf(line, size), x: margin, y: top + index * leading, fill: '#1c2a33' }),
    ),
    text({ d: plain.outlineOf(host, 28), x: margin, y: height - 44, fill: '#44535c' }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`
}

/** Height of the band, and the room that the mark takes before the name in it. */
const [band, besideMark] = [138, 92]

/** The hills of Tràng An over the water, as in `art/mark.svg`, on a square of 64. */
const hills =
  'M8 42c2-1.200 2.700-4.600 4.200-8.800 1.300-3.700 2.700-6 5-6s3.500 2.300 4.600 5.500c.7 1.900 1.400 3.200 2.300 3.200 1.700 0 2.300-5 3.400-10.100C28.800 20 30.600 15 33.800 15s4.700 4.500 5.900 10c.9 4.100 1.400 8.300 3 8.300 1.100 0 1.500-1.600 2.400-3.200.8-1.700 1.800-2.800 3.300-2.800 2.100 0 3.100 2.500 4 6 .8 3.700 1.200 7.400 2.700 8.700z'
const water = 'M10 48q3.700-2.300 7.300 0t7.300 0 7.300 0 7.300 0 7.300 0 7 0'

type Land = { x: number; y: number; scale: number; color: string; opacity: number }

const land = ({ x, y, scale, color, opacity }: Land): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})" opacity="${opacity}"><path d="${hills}" fill="${color}"/><path d="${water}" fill="none" stroke="${color}" stroke-width="2.5" stroke-linecap="round"/></g>`

type Set = { d: string; x: number; y: number; fill: string }

const text = ({ d, x, y, fill }: Set): string =>
  `<path d="${d}" transform="translate(${x} ${Math.round(y)})" fill="${fill}"/>`

/** A line of one size, smaller where it would not fit. */
const fitLine = (line: string, lettering: Lettering, size: number): string => {
  const room = (width - 2 * margin - besideMark) / lettering.widthOf(line, size)
  return lettering.outlineOf(line, room >= 1 ? size : size * room)
}

/** The sizes of a title with the lines that each has room for. */
const smallest = { size: 46, most: 5 } as const
const sizes = [{ size: 84, most: 2 }, { size: 64, most: 3 }, { size: 54, most: 4 }, smallest] as const

/** The largest size at which the title fits; the smallest cuts what is left at a word. */
const fitTitle = (title: string, lettering: Lettering): { lines: string[]; size: number } => {
  const words = title.trim().split(/\s+/).slice(0, 60)
  const fitting = sizes.find(({ size, most }) => wrap(words, lettering, size).length <= most)
  if (fitting) return { lines: balance(words, lettering, fitting.size), size: fitting.size }
  const { size, most } = smallest
  const lines = wrap(words, lettering, size).slice(0, most)
  const last = lines.pop()?.replace(/\s*\S+$/, '') ?? ''
  return { lines: [...lines, `${last} …`], size }
}

/** As many lines as needed, each as long as the others: no word alone on the last, no half of a name. */
const balance = (words: readonly string[], lettering: Lettering, size: number): string[] => {
  const needed = wrap(words, lettering, size).length
  let narrowest = wrap(words, lettering, size)
  for (let room = width - 2 * margin; room > 200; room -= 20) {
    const lines = wrap(words, lettering, size, room)
    if (lines.length > needed) break
    narrowest = lines
  }
  return narrowest
}

const wrap = (
  words: readonly string[],
  { widthOf }: Lettering,
  size: number,
  room: number = width - 2 * margin,
): string[] => {
  const space = widthOf(' ', size)
  const lines: { text: string; width: number }[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const wordWidth = widthOf(word, size)
    if (!line || line.width + space + wordWidth > room) lines.push({ text: word, width: wordWidth })
    else Object.assign(line, { text: `${line.text} ${word}`, width: line.width + space + wordWidth })
  }
  return lines.map((line) => line.text)
}
