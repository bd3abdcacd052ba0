import { describe, expect, it } from 'vitest'
import { wordsIn } from './words.ts'

describe('the words of the templates', () => {
  it('are there in both languages', () => {
    expect(Object.keys(wordsIn('en'))).toEqual(Object.keys(wordsIn('vi')))
    expect(Object.values({ ...wordsIn('vi'), ...wordsIn('en') }).every((text) => text.trim() !== '')).toBe(true)
  })

  it('are Vietnamese in composed letters, so that they look the same everywhere', () => {
    for (const text of Object.values(wordsIn('vi'))) expect(text).toBe(text.normalize('NFC'))
  })
})
