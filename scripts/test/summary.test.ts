import { expect, it } from 'vitest'
import { sum, summary } from './summary.ts'

const outcomes = [
  { name: 'unit', passed: 3, failed: 0, skipped: 0, seconds: 1.25 },
  { name: 'e2e', passed: 1, failed: 2, skipped: 0 },
  { name: 'mongodb', passed: 0, failed: 0, skipped: 1 },
]

it('adds up what passed, failed and was skipped', () => {
  expect(sum(outcomes)).toEqual({ passed: 4, failed: 2, skipped: 1 })
})

it('shows at a glance which steps failed and which were skipped', () => {
  expect(
    summary(outcomes)
      .split('\n')
      .map((line) => line[0]),
  ).toEqual(['✔', '✖', '↷'])
})
