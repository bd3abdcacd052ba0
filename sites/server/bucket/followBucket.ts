import { setTimeout as wait } from 'node:timers/promises'
import type { BucketCopy } from '@trangan/publisher/s3/copy'

type Following = {
  copy: Pick<BucketCopy, 'follow' | 'sweep'>
  /** Milliseconds between two looks at the bucket. */
  every: number
  log: (message: string, error?: unknown) => void
  /** Ends the following; without it, it goes on as long as the process. */
  signal?: AbortSignal
}

const day = 24 * 60 * 60 * 1000

/** Milliseconds that visitors wait for the first look: then they get the copy as it is, or are told to come back. */
const firstPatience = 10_000

/** Brings the copy up to date once, then keeps it so in the background. A bucket that does not answer is told once. */
export const followBucket = async (following: Following): Promise<void> => {
  const first = look(following, true)
  void goOn(following, first)
  await Promise.race([first, wait(firstPatience, undefined, { ref: false })])
}

const goOn = async (following: Following, first: Promise<boolean>): Promise<void> => {
  const { copy, every, log, signal } = following
  let wasWell = await first
  let sweptAt = 0
  while (!signal?.aborted) {
    await wait(every, undefined, { ref: false, ...(signal ? { signal } : {}) }).catch(() => undefined)
    if (signal?.aborted) return
    wasWell = await look(following, wasWell)
    if (Date.now() - sweptAt < day) continue
    sweptAt = Date.now()
    await copy.sweep().catch((error: unknown) => log('The copy of the bucket was not swept.', error))
  }
}

const look = async ({ copy, log }: Following, wasWell: boolean): Promise<boolean> => {
  try {
    await copy.follow()
    if (!wasWell) log('The bucket answers again; the copy is up to date.')
    return true
  } catch (error) {
    if (wasWell) log('The bucket cannot be followed; portals are served as they were copied last.', error)
    return false
  }
}
