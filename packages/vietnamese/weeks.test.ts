import { describe, expect, it } from 'vitest'
import { daysOfWeek, weekOf } from './weeks.ts'

describe('weeks of a calendar', () => {
  it.each([
    ['2018-05-31T02:43:00Z', '2018-w22'],
    ['2018-06-03T16:59:00Z', '2018-w22'],
    ['2018-06-03T17:00:00Z', '2018-w23'],
    ['2020-12-31T17:00:00Z', '2020-w53'],
    ['2021-01-04T00:00:00Z', '2021-w01'],
    ['2024-12-30T05:00:00Z', '2025-w01'],
  ])('%s is in %s in Vietnam', (moment, week) => {
    expect(weekOf(moment)).toBe(week)
  })

  it('run from Monday to Sunday', () => {
    expect(daysOfWeek('2018-w22')).toEqual([
      '2018-05-28',
      '2018-05-29',
      '2018-05-30',
      '2018-05-31',
      '2018-06-01',
      '2018-06-02',
      '2018-06-03',
    ])
    expect(daysOfWeek('2021-w01')[0]).toBe('2021-01-04')
  })

  it.each(['2018-w54', '2018-w00', '2018-22', 'tuan-nay'])('has none called %s', (week) => {
    expect(daysOfWeek(week)).toEqual([])
  })
})
