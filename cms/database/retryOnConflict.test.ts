import { describe, expect, it } from 'vitest'
import { retryOnConflict } from './retryOnConflict.ts'

const conflict = () =>
  Object.assign(new Error('WriteConflict'), { hasErrorLabel: (label: string) => label.startsWith('Transient') })

const losing = (times: number, error = conflict) => {
  let calls = 0
  return {
    calls: () => calls,
    run: async () => {
      calls += 1
      if (calls <= times) throw error()
      return 'done'
    },
  }
}

describe('an operation that lost against another transaction', () => {
  it('is run again until it wins', async () => {
    const operation = losing(3)
    await expect(retryOnConflict(operation.run)).resolves.toBe('done')
    expect(operation.calls()).toBe(4)
  })

  it('is given up after eight attempts', async () => {
    const operation = losing(100)
    await expect(retryOnConflict(operation.run)).rejects.toThrow('WriteConflict')
    expect(operation.calls()).toBe(8)
  })

  it('is not run again after any other error', async () => {
    const operation = losing(1, () => Object.assign(new Error('duplicate key'), { hasErrorLabel: () => false }))
    await expect(retryOnConflict(operation.run)).rejects.toThrow('duplicate key')
    expect(operation.calls()).toBe(1)
  })
})
