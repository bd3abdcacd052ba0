import { describe, expect, it } from 'vitest'
import { toUtf8 } from './toUtf8.ts'

describe('a text as UTF-8', () => {
  it.each(['', 'Ninh Bình', 'Chúc mừng 🎉', 'nửa \ud83c đầu', '\udf89 nửa sau', `${'dài '.repeat(20_000)}\ud83c`])(
    'is what TextEncoder gives: %j',
    (text) => {
      expect(Buffer.from(toUtf8(text)).equals(new TextEncoder().encode(text))).toBe(true)
    },
  )

  it('stays as it is when another text follows', () => {
    const bytes = toUtf8('trước')
    toUtf8('sau')
    expect(new TextDecoder().decode(bytes)).toBe('trước')
  })
})
