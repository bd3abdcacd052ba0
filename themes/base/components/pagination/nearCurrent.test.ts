import { describe, expect, it } from 'vitest'
import { nearCurrent } from './nearCurrent.ts'

const show = (count: number, current: number) =>
  nearCurrent(Array.from({ length: count }, (_, index) => ({ number: index + 1, current: index + 1 === current })))
    .map((page) => (page === 'gap' ? '…' : page.number))
    .join(' ')

describe('the pages of a list that are shown', () => {
  it.each([
    [1, 1, '1'],
    [5, 3, '1 2 3 4 5'],
    [9, 5, '1 2 3 4 5 6 7 8 9'],
    [64, 1, '1 2 3 … 64'],
    [64, 30, '1 … 28 29 30 31 32 … 64'],
    [64, 64, '1 … 62 63 64'],
  ])('of %d with page %d current are %s', (count, current, shown) => {
    expect(show(count, current)).toBe(shown)
  })
})
