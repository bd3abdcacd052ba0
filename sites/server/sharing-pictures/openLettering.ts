import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fontFiles } from '@trangan/themes/base/fonts/fontFiles.ts'
import { create, type Font } from 'fontkit'

/** Sets texts as outlines (SVG path data on a baseline at 0, 0), so that no machine needs the font. */
export type Lettering = {
  widthOf: (text: string, size: number) => number
  outlineOf: (text: string, size: number) => string
}

type Weight = (typeof fontFiles)[number]['weight']

/** Lettering in the portals' own font. Its files hold different characters: each is set from the first that has it. */
export const openLettering = async (weight: Weight): Promise<Lettering> => {
  const fonts = await Promise.all(fontFiles.filter((file) => file.weight === weight).map(({ file }) => openFont(file)))
  const layoutOf = (text: string) => runsOf(text.normalize('NFC'), fonts)
  return {
    widthOf: (text, size) =>
      layoutOf(text).reduce((width, { text: run, font }) => width + advanceOf(font, run, size), 0),
    outlineOf: (text, size) => {
      let [x, d] = [0, '']
      for (const run of layoutOf(text)) {
        d += outlineAt({ ...run, size, x })
        x += advanceOf(run.font, run.text, size)
      }
      return d
    },
  }
}

const advanceOf = (font: Font, text: string, size: number): number =>
  (font.layout(text).advanceWidth * size) / font.unitsPerEm

const outlineAt = ({ font, text, size, x }: { font: Font; text: string; size: number; x: number }): string => {
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let at = x
  return glyphs
    .map((glyph, index) => {
      const outline = glyph.path.scale(scale, -scale).translate(at, 0).toSVG()
      at += (positions[index]?.xAdvance ?? 0) * scale
      return outline
    })
    .join('')
}

const openFont = async (file: string): Promise<Font> => {
  const font = create(await readFile(fileURLToPath(import.meta.resolve(`@trangan/themes/base/fonts/${file}`))))
  if ('layout' in font) return font
  throw new Error(`The font file ${file} holds more than one face. Make it again: scripts of themes/base/fonts.`)
}

/** Parts of a text that one font can set. */
const runsOf = (text: string, fonts: readonly Font[]): { text: string; font: Font }[] => {
  const runs: { text: string; font: Font }[] = []
  for (const character of text) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? fonts[0]
    const last = runs.at(-1)
    if (font && last?.font === font) last.text += character
    else if (font) runs.push({ text: character, font })
  }
  return runs
}
