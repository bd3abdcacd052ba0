import { describe, expect, it } from 'vitest'
import { createSlots } from './slots.ts'

describe('slots', () => {
  it('let no more tasks run than there are slots, and all of them in the end', async () => {
    const run = createSlots(2)
    let running = 0
    let most = 0
    const task = async (result: number) => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
      return result
    }
    const results = await Promise.all([1, 2, 3, 4, 5].map((number) => run(() => task(number))))
    expect(results).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(2)
  })

  it('are free again after a task that failed', async () => {
    const run = createSlots(1)
    await expect(run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await run(async () => 'yes')).toBe('yes')
  })
})
