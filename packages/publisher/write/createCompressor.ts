import type { Log } from '../engine/engine.ts'
import { messageOf } from '../PublishError.ts'
import type { Target } from '../ports.ts'
import type { Changes } from '../release/contents.ts'

/** Smaller files gain nothing: an answer takes one packet anyway. */
const smallest = 512

/** Compresses what went live, after it went live. */
export type Compressor = {
  afterSwitch: (event: { changes: Changes }) => void
  /** Resolves when all that was asked for is done. */
  idle: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Makes the brotli and gzip forms of objects of a type that compresses; servers send them when they are there. In a
 * folder one file at a time; a bucket is asked for several, since each takes a few answers.
 */
export const createCompressor = (options: {
  target: Pick<Target, 'readObject' | 'forms'>
  log: Log
  concurrency?: number
}): Compressor => {
  const { target, log, concurrency = 1 } = options
  const waiting = new Set<string>()
  let running: Promise<unknown> = Promise.resolve()
  let isClosed = false

  const work = async (): Promise<void> => {
    for (const sha256 of waiting) {
      if (isClosed) return
      waiting.delete(sha256)
      // Compression saves bytes and is nobody's condition: a failure is told and left.
      await target.forms
        .make(sha256, () => target.readObject(sha256))
        .catch((error: unknown) =>
          log({ level: 'error', message: `Object ${sha256} stays uncompressed: ${messageOf(error)}` }),
        )
    }
  }

  return {
    afterSwitch: ({ changes }) => {
      for (const entry of changes.values())
        if (entry && entry.size >= smallest && isCompressible(entry.type)) waiting.add(entry.sha256)
      running = running.then(() => Promise.all(Array.from({ length: concurrency }, work)))
    },
    idle: async () => void (await running),
    close: async () => {
      isClosed = true
      await running
    },
  }
}

/** Types that are text inside. */
export const isCompressible = (type: string): boolean =>
  /^(text\/|application\/(json|xml|rss\+xml|manifest\+json|javascript|wasm)|image\/svg\+xml)/.test(type)
