import { setTimeout as wait } from 'node:timers/promises'

/** What a task answers, unless it takes longer than so many milliseconds: then it is given up as failed. */
export const inTime = async <T>(milliseconds: number, task: () => Promise<T>): Promise<T> => {
  const over = new AbortController()
  const late = wait(milliseconds, undefined, { signal: over.signal }).then(() => {
    throw new Error(`no answer within ${milliseconds / 1000} seconds`)
  })
  try {
    return await Promise.race([task(), late])
  } finally {
    over.abort()
    late.catch(() => undefined)
  }
}
