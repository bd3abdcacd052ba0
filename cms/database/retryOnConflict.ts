import { setTimeout as pause } from 'node:timers/promises'

const attempts = 8

/** Whether MongoDB undid the whole transaction because another one was quicker, so that it can be run again. */
export const isConflict = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function' &&
  error.hasErrorLabel('TransientTransactionError')

/** Runs an operation of the Local API again when it lost against another transaction; Payload itself gives up. */
export const retryOnConflict = async <T>(operation: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation()
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error
    }
    await pause(pauseAfter(attempt))
  }
}

/** Milliseconds to wait, longer after each attempt, uneven so that two rivals do not meet again. */
export const pauseAfter = (attempt: number): number => 10 * 2 ** attempt * (0.5 + Math.random())
