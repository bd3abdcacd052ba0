import { setTimeout as pause } from 'node:timers/promises'

/** Resolves when something holds; rejects when it does not within `limit` milliseconds. */
export const until = async (holds: () => Promise<boolean>, limit: number): Promise<void> => {
  for (const end = Date.now() + limit; Date.now() < end; await pause(50)) if (await holds()) return
  throw new Error(`It did not happen within ${limit / 1000} s`)
}
