import { describe, expect, it } from 'vitest'
import { nowInWords, vietnamDay } from './nowInWords.ts'

describe('the day and time at the top of a page', () => {
  it('are those of Vietnam, wherever the reader is', () => {
    expect(nowInWords(new Date('2018-05-31T02:43:00Z'), 'vi')).toBe('Thứ Năm, 31/5/2018 9:43 (GMT+7)')
    expect(nowInWords(new Date('2018-12-31T17:05:00Z'), 'vi')).toBe('Thứ Ba, 1/1/2019 0:05 (GMT+7)')
  })

  it('are in the language of the page', () => {
    expect(nowInWords(new Date('2018-05-31T02:43:00Z'), 'en')).toBe('Thursday, 31/5/2018 9:43 (GMT+7)')
  })

  it('begin a new day at midnight in Vietnam', () => {
    expect(vietnamDay(new Date('2018-05-31T16:59:00Z'))).toBe('2018-05-31')
    expect(vietnamDay(new Date('2018-05-31T17:00:00Z'))).toBe('2018-06-01')
  })
})
