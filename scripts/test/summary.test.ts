import { expect, it } from 'vitest'
import { slowestFiles, sum, summary } from './summary.ts'

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

it('names the slowest files of all steps, the slowest first', () => {
  const files = [
    [
      { file: 'a', seconds: 1 },
      { file: 'b', seconds: 30.4 },
    ],
    [{ file: 'c', seconds: 4 }],
  ]
  const timed = files.map((list) => ({ name: 'step', passed: 1, failed: 0, skipped: 0, files: list }))
  expect(slowestFiles(timed, 2)).toBe('b 30 s, c 4 s')
})
