import { describe, expect, it } from 'vitest'
import { deadlineOn } from './deadlineOn.ts'

const period = { opens: '2026-10-21', closes: '2026-12-05' }

describe('the deadline of a consultation', () => {
  it.each([
    ['2026-10-20', { state: 'early' }],
    ['2026-10-21', { state: 'open', days: 45 }],
    ['2026-11-30', { state: 'soon', days: 5 }],
    ['2026-12-05', { state: 'last' }],
    ['2026-12-06', { state: 'over' }],
  ])('on %s is %j', (today, expected) => {
    expect(deadlineOn(today, period)).toEqual(expected)
  })
})
