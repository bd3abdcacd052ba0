import { setImmediate } from 'node:timers/promises'

/** Called between two files: lets others have the processor when this work has had its slice, and stops it on demand. */
export type Pause = () => Promise<void>

/** Milliseconds of work before others get their turn: a big rebuild then never holds up one article for long. */
const slice = 8

/** A pause that throws as soon as `signal` is aborted. */
export const createPause = (signal?: AbortSignal): Pause => {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < slice) return
    await setImmediate()
    signal?.throwIfAborted()
    since = performance.now()
  }
}
