import { describe, expect, it } from 'vitest'
import { text } from './words.ts'

describe('a text of the sample content', () => {
  it('is refused when data was quoted by mistake', () => {
    expect(text.safeParse('Sở Tư pháp, en: Department of Justice }').error?.message).toContain('without quotes')
  })

  it('may have any other sign', () => {
    expect(text.parse(' 123/QĐ-UBND (bản mẫu), “trích” ')).toBe('123/QĐ-UBND (bản mẫu), “trích”')
  })
})
