import { expect, it } from 'vitest'
import { retryDelay } from './failLease.ts'

it('waits twice as long after each failure, five minutes at most', () => {
  expect([1, 2, 3, 8, 9, 1000].map(retryDelay)).toEqual([2000, 4000, 8000, 256_000, 300_000, 300_000])
})
