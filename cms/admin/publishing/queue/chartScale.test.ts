import { expect, it } from 'vitest'
import { scaleOf } from './chartScale.ts'

it.each([
  [430, 500],
  [100, 100],
  [101, 200],
  [0, 10],
  [7_300, 10_000],
])('draws %d ms on an axis to %d', (largest, most) => {
  expect(scaleOf(largest)).toEqual({ most, ticks: [0, most / 2, most] })
})
