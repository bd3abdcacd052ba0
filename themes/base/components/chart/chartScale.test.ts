import { describe, expect, it } from 'vitest'
import { chartScale, percentOn } from './chartScale.ts'

describe('the scale of a chart', () => {
  it.each([
    [[12, 87], 0, 100],
    [[1718, 405], 0, 2000],
    [[0.12, 0.3], 0, 0.3],
    [[-30, 60], -40, 60],
    [[], 0, 1],
    [[0, 0], 0, 1],
  ])('holds %j from %d to %d', (values, low, high) => {
    expect(chartScale(values)).toMatchObject({ low, high })
  })

  it('has between two and eight round steps, whatever the size of the numbers', () => {
    for (const most of [0.003, 0.7, 3, 9.99, 42, 101, 1999, 2001, 8_765_432]) {
      const { ticks, high } = chartScale([most])
      expect(ticks.length).toBeGreaterThanOrEqual(3)
      expect(ticks.length).toBeLessThanOrEqual(8)
      expect(high).toBeGreaterThanOrEqual(most)
    }
  })

  it('says where a value stands', () => {
    expect(percentOn(chartScale([100]), 33.333)).toBe(33.33)
    expect(percentOn(chartScale([-40, 60]), 0)).toBe(40)
  })
})
