import { describe, expect, it } from 'vitest'
import { withRetries } from './withRetries.ts'

const patience = { perTry: 20, tries: 3, firstWait: 1 }
const refusal = (httpStatusCode: number) => Object.assign(new Error('no'), { $metadata: { httpStatusCode } })

const triesUntil = async (error: Error): Promise<number> => {
  let tries = 0
  const failing = withRetries(patience, async () => {
    tries += 1
    throw error
  })
  await expect(failing).rejects.toBe(error)
  return tries
}

describe('trying again', () => {
  it.each([500, 503, 429, 409, 408])('goes on after status %i', async (status) => {
    expect(await triesUntil(refusal(status))).toBe(3)
  })

  it.each([400, 403, 404, 412])('is of no use after status %i', async (status) => {
    expect(await triesUntil(refusal(status))).toBe(1)
  })

  it('is of no use without credentials, and is worth it without a connection', async () => {
    expect(await triesUntil(Object.assign(new Error('none'), { name: 'CredentialsProviderError' }))).toBe(1)
    expect(await triesUntil(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))).toBe(3)
  })

  it('lets go of a server that does not answer', async () => {
    const answers = [new Promise<string>(() => {}), Promise.resolve('now')]
    const answer = await withRetries(patience, (signal) => {
      const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      return Promise.race([answers.shift() ?? 'none left', aborted])
    })
    expect(answer).toBe('now')
  })
})
