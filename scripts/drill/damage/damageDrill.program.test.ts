import { describe, expect, it } from 'vitest'
import { damageDrill } from './damageDrill.ts'

describe('a portal whose files are altered, cut off, emptied, deleted or replaced by older ones', () => {
  it('is noticed, never served, and made whole again', async () => {
    const { damages, problems } = await damageDrill({ articles: 5, pages: 1 })
    expect(problems).toEqual([])
    expect(damages).toBe(24)
  }, 120_000)
})
