import type { Font } from 'fontkit'
import type { Lettering } from './drawMap.ts'

/** Lettering in the given font: texts as outlines, so that no machine needs the font. */
export const openLettering =
  (font: Font): Lettering =>
  (text, size) => {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(text)
    let x = 0
    const outlines = glyphs.map((glyph, index) => {
      const outline = glyph.path.scale(scale, -scale).translate(x, 0).toSVG()
      x += (positions[index]?.xAdvance ?? 0) * scale
      return outline
    })
    return { d: outlines.join(''), width: x }
  }
