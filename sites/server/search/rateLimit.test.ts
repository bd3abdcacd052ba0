import { expect, it } from 'vitest'
import { createRateLimit } from './rateLimit.ts'

it('lets a client ask some questions at once, then as many as time gives, and others meanwhile', () => {
  let time = 0
  const limit = createRateLimit({ burst: 3, perSecond: 0.5, now: () => time })
  expect(['a', 'a', 'a', 'a', 'b'].map(limit)).toEqual([0, 0, 0, 2, 0])
  time = 2000
  expect(['a', 'a'].map(limit)).toEqual([0, 2])
})

it('does not let a client save up questions for later', () => {
  let time = 0
  const limit = createRateLimit({ burst: 2, perSecond: 1, now: () => time })
  limit('a')
  time = 60_000
  expect(['a', 'a', 'a'].map(limit)).toEqual([0, 0, 1])
})
