import { describe, expect, it } from 'vitest'
import { formatCurrency, formatNumber } from './numbers.ts'

describe('numbers', () => {
  it.each([
    [1234567.891, '1.234.567,89'],
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [12.5, '12,5'],
    [-1234, '-1.234'],
    [-0.001, '0'],
  ])('writes %d as %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected)
  })

  it('keeps an amount and its currency on one line', () => {
    expect(formatCurrency(25000)).toBe('25.000\u00a0₫')
  })

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow('NaN cannot be written as a number.')
  })
})
