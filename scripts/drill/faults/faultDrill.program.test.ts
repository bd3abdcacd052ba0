import { describe, expect, it } from 'vitest'
import { faultDrill } from './faultDrill.ts'

describe('a disk that fails at any write of a publish', () => {
  it('leaves the live release whole, is told, and is forgotten when it is repaired', async () => {
    const { faults, problems } = await faultDrill({ articles: 3, kinds: ['change'] })
    expect(problems).toEqual([])
    expect(faults).toBeGreaterThan(50)
  }, 120_000)
})
