import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Ends a wait early. */
export type Waker = {
  /** Resolves after so many milliseconds, or at once when woken meanwhile. */
  wait: (milliseconds: number) => Promise<void>
  wake: () => void
  close: () => void
}

/**
 * A write is seen in the file a moment before other connections see what was committed by it: so long after a change
 * (milliseconds) waits are short.
 */
const alertFor = 250
const alertWait = 10

/** A waker that wakes by itself when the database file changes, so that nobody has to ask it all the time. */
export const createWaker = (databaseFile?: string): Waker & { isWatching: boolean } => {
  let resolveWait: (() => void) | undefined
  let isWoken = false
  let alertUntil = 0
  const wake = () => {
    alertUntil = performance.now() + alertFor
    isWoken = true
    resolveWait?.()
  }
  const watcher = databaseFile === undefined ? undefined : watchDatabase(databaseFile, wake)
  return {
    isWatching: watcher !== undefined,
    wake,
    wait: async (milliseconds) => {
      if (!isWoken) {
        const { promise, resolve } = Promise.withResolvers<void>()
        resolveWait = resolve
        const isAlert = performance.now() < alertUntil
        const timer = setTimeout(resolve, isAlert ? Math.min(alertWait, milliseconds) : milliseconds)
        await promise
        clearTimeout(timer)
      }
      isWoken = false
    },
    close: () => watcher?.close(),
  }
}

/** SQLite writes to the database's `-wal` file beside it. Without inotify we go without: the poll still comes. */
const watchDatabase = (file: string, wake: () => void): FSWatcher | undefined => {
  try {
    const watcher = watch(dirname(file), (_event, name) => {
      if (name?.startsWith(`${basename(file)}-wal`)) wake()
    })
    return watcher.on('error', () => watcher.close())
  } catch {
    return undefined
  }
}
