import { describe, expect, it } from 'vitest'
import { clockDrill } from './clockDrill.ts'

describe('a clock that is put back and forth', () => {
  it('has no power over the order, the keeping and the wholeness of releases', async () => {
    expect(await clockDrill({ rounds: 1 })).toEqual({ publishes: 8, problems: [] })
  }, 120_000)
})
