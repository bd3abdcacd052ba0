import { describe, expect, it, vi } from 'vitest'
import { onceFor } from './onceFor.ts'

describe('a part that is made once', () => {
  it('is made again for another thing and for another part, never for the same', async () => {
    const [one, other] = [{}, {}]
    const make = vi.fn(async () => 'html')
    await onceFor(one, 'header', make)
    await onceFor(one, 'header', make)
    expect(make).toHaveBeenCalledTimes(1)
    await onceFor(one, 'footer', make)
    await onceFor(other, 'header', make)
    expect(make).toHaveBeenCalledTimes(3)
  })

  it('is there at once when it was made', async () => {
    const shell = {}
    await onceFor(shell, 'header', async () => 'html')
    expect(onceFor(shell, 'header', async () => 'other')).toBe('html')
  })

  it('is there at once when nobody had to wait for it', () => {
    const shell = {}
    expect(onceFor(shell, 'header', () => 'html')).toBe('html')
    expect(onceFor(shell, 'header', () => 'other')).toBe('html')
  })

  it('is tried again after a failure', async () => {
    const shell = {}
    await expect(onceFor(shell, 'header', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await onceFor(shell, 'header', async () => 'html')).toBe('html')
  })
})
