import { describe, expect, it } from 'vitest'
import { median, percentile, reaches, table } from './figures.ts'

describe('figures', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (samples, expected) => {
    expect(median(samples)).toBe(expected)
  })

  it('the 95th percentile lies between the two nearest samples', () => {
    expect(percentile([0, 100], 95)).toBe(95)
  })

  it.each([
    [14, '< 15', true],
    [15, '< 15', false],
    [3, '≥ 3', true],
    [2.9, '>= 3', false],
    [0, '= 0', true],
    [-0.01, '>= -0.02', true],
    [-0.03, '>= -0.02', false],
    [1, undefined, undefined],
  ])('%d against the goal %s is %s', (value, goal, expected) => {
    expect(reaches({ value, goal })).toBe(expected)
  })

  it('are shown with a mark that says whether the goal is reached', () => {
    const shown = table([{ figure: 'second-start', value: 12.345, unit: 's', goal: '< 15', samples: [12.345] }])
    expect(shown).toContain('second-start   12.3  s     < 15  ✔  1')
  })
})
