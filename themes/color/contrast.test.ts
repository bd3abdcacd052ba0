import { describe, expect, it } from 'vitest'
import { contrast, makeReadable } from './contrast.ts'
import { toHex, toOklch } from './oklch.ts'

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#ffffff', '#0b4f8a', 8.4],
  ])('of %s and %s is %d to 1', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1)
    expect(contrast(other, one)).toBeCloseTo(ratio, 1)
  })
})

describe('a colour made readable', () => {
  it('stays as it is where it can be read already', () => {
    expect(makeReadable('#0b4f8a', ['#ffffff'], 4.5)).toBe('#0b4f8a')
  })

  it('gets darker on a light background and lighter on a dark one, in its own hue', () => {
    const onLight = makeReadable('#f2b705', ['#ffffff'], 4.5)
    const onDark = makeReadable('#0b4f8a', ['#101418'], 4.5)
    expect(contrast(onLight, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(onDark, '#101418')).toBeGreaterThanOrEqual(4.5)
    expect(Math.abs(toOklch(onDark).hue - toOklch('#0b4f8a').hue)).toBeLessThan(8)
  })

  it('ends at black or white where no tone would do', () => {
    expect(makeReadable('#777777', ['#808080'], 21)).toBe('#000000')
  })
})

describe('OKLCH', () => {
  it.each(['#000000', '#ffffff', '#0b4f8a', '#8f1d1d', '#1f6b3a', '#f2b705'])(
    'keeps %s on the way there and back',
    (hex) => {
      expect(toHex(toOklch(hex))).toBe(hex)
    },
  )

  it('lowers the strength of a colour that no screen has', () => {
    expect(toHex({ lightness: 0.95, chroma: 0.37, hue: 260 })).toMatch(/^#[0-9a-f]{6}$/)
  })
})
