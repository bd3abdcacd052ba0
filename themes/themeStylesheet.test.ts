import { describe, expect, it } from 'vitest'
import { toHex } from './color/oklch.ts'
import { themeStylesheet } from './themeStylesheet.ts'
import { families } from './tokens/families.ts'
import { unreadablePairs } from './tokens/unreadablePairs.ts'

/** Accents all around the circle of hues, from nearly black to far too light, grey included. */
const accents = [0.15, 0.3, 0.45, 0.6, 0.8, 0.95].flatMap((lightness) =>
  [0, 0.05, 0.15, 0.3].flatMap((chroma) =>
    Array.from({ length: 12 }, (_, index) => toHex({ lightness, chroma, hue: index * 30 })),
  ),
)

describe('the themes', () => {
  it.each(families)('of the family $name can be read in every scheme, whatever the accent', ({ name }) => {
    const unreadable = accents.flatMap((accent) =>
      unreadablePairs({ family: name, accent }).map((pair) => ({ accent, ...pair })),
    )
    expect(unreadable).toEqual([])
  })
})

describe('the stylesheet of a theme', () => {
  const css = themeStylesheet({ family: 'base', accent: '#0b4f8a' })

  it('has the tokens as custom properties, the accent as it was chosen', () => {
    expect(css).toContain('--color-accent:#0b4f8a')
    expect(css).toContain('--radius-small:4px')
    expect(css).toContain('"Be Vietnam Pro"')
  })

  it('follows the device, and the reader’s own choice before it', () => {
    expect(css).toContain('@media (prefers-color-scheme:dark){:root:not([data-scheme]){')
    expect(css).toContain('@media (prefers-contrast:more){:root:not([data-scheme]){')
    expect(css).toContain(':root[data-scheme=dark]{')
    expect(css).toContain(':root[data-scheme=contrast]{')
  })

  it('is the same text for the same theme, and another for another accent', () => {
    expect(themeStylesheet({ family: 'base', accent: '#0b4f8a' })).toBe(css)
    expect(themeStylesheet({ family: 'base', accent: '#8f1d1d' })).not.toBe(css)
  })

  it('gives an unknown family the look of the base', () => {
    expect(themeStylesheet({ family: 'nowhere', accent: '#0b4f8a' })).toBe(css)
  })

  it('darkens an accent that white text could not be read on', () => {
    expect(themeStylesheet({ family: 'base', accent: '#f2b705' })).not.toContain('--color-accent:#f2b705')
  })
})
