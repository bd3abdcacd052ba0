import { expect, it } from 'vitest'
import { nextMorning } from './nextMorning.ts'

it.each([
  ['2018-05-30T03:00:00Z', '2018-05-31T01:00:00.000Z'],
  ['2018-06-01T03:00:00Z', '2018-06-04T01:00:00.000Z'],
  // already Saturday in Việt Nam
  ['2018-06-01T18:00:00Z', '2018-06-04T01:00:00.000Z'],
])('after %s the next working day begins at %s', (now, morning) => {
  expect(nextMorning(new Date(now))).toBe(morning)
})
