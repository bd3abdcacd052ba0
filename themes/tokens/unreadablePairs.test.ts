import { describe, expect, it } from 'vitest'
import { familyTokens } from './familyTokens.ts'
import { unreadableColors } from './unreadablePairs.ts'

const { color } = familyTokens('base')
const withText = (value: string) => ({
  ...color,
  light: { ...color.light, text: { $type: 'color' as const, $value: value } },
})

describe('tokens with a pair of colours that is too hard to read', () => {
  it('are found, with the scheme, both colours and how much is missing', () => {
    const found = unreadableColors(withText('#9a9a9a'), '#0b4f8a')
    expect(found).toContainEqual({
      scheme: 'light',
      foreground: 'text',
      background: 'surface',
      contrast: expect.closeTo(2.81, 1),
      needed: 4.5,
    })
  })

  it('are none in the family as it is', () => {
    expect(unreadableColors(color, '#0b4f8a')).toEqual([])
  })

  it('need more contrast in the high-contrast scheme', () => {
    const grey = { $type: 'color' as const, $value: '#6b6b6b' }
    const found = unreadableColors({ ...color, contrast: { ...color.contrast, text: grey } }, '#0b4f8a')
    expect(found.map(({ scheme, needed }) => ({ scheme, needed }))).toContainEqual({ scheme: 'contrast', needed: 7 })
  })

  it('are refused where a colour in use is missing', () => {
    const { text: _text, ...rest } = color.light
    expect(() => unreadableColors({ ...color, light: rest }, '#0b4f8a')).toThrow(
      'The scheme "light" has no colour "text". Add it to tokens.json.',
    )
  })
})
