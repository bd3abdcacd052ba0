import { afterEach, describe, expect, it } from 'vitest'
import { formatDate, formatDateTime, fromVietnamTime, toMoment, toVietnamIso } from './dates.ts'

const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('dates in Vietnam', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'])('are the same on a machine in %s', (machineZone) => {
    process.env.TZ = machineZone
    expect(formatDateTime('2018-05-31T02:43:00Z')).toBe('Thứ Năm, 31/5/2018 9:43 (GMT+7)')
    expect(formatDate('2018-05-31T02:43:00Z')).toBe('31/5/2018')
  })

  it.each([
    ['2025-12-31T17:05:00Z', 'Thứ Năm, 1/1/2026 0:05 (GMT+7)'],
    ['2026-03-01T09:00:00+07:00', 'Chủ Nhật, 1/3/2026 9:00 (GMT+7)'],
    ['2024-02-28T23:59:59Z', 'Thứ Năm, 29/2/2024 6:59 (GMT+7)'],
  ])('shows %s as %s', (iso, expected) => {
    expect(formatDateTime(iso)).toBe(expected)
  })

  it('carry the offset for machines', () => {
    expect(toVietnamIso('2018-05-31T02:43:00Z')).toBe('2018-05-31T09:43:00+07:00')
    expect(toMoment('2018-05-31T02:43:00Z')).toEqual({
      iso: '2018-05-31T09:43:00+07:00',
      text: 'Thứ Năm, 31/5/2018 9:43 (GMT+7)',
      short: '31/5/2018',
    })
  })

  it('are read from a clock on the wall', () => {
    expect(fromVietnamTime('2018-05-31 09:43')).toBe('2018-05-31T02:43:00.000Z')
    expect(fromVietnamTime('2018-05-31')).toBe('2018-05-30T17:00:00.000Z')
  })

  it('say how to write them when they are no dates', () => {
    expect(() => formatDate('hôm qua')).toThrow('"hôm qua" is not a date. Give an ISO 8601 moment')
    expect(() => fromVietnamTime('31/5/2018')).toThrow('Write it as 2018-05-31 09:43.')
  })
})
