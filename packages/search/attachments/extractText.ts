import { Worker } from 'node:worker_threads'
import type { Extracting } from './extractThread.ts'

/** The text of a file, or why it was not read; `unsupported` types have none to read. */
export type Extracted =
  | { text: string }
  | { problem: 'unsupported' | 'too-big' | 'too-slow' | 'too-much-memory' | 'unreadable' }

type Limits = { bytes?: number; milliseconds?: number; megabytes?: number; characters?: number }

/** How much may be spent on one file. */
const usualLimits = { bytes: 40_000_000, milliseconds: 20_000, megabytes: 512, characters: 200_000 }

const kinds: Record<string, Extracting['kind']> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word',
}

/** Reads the text of a PDF or Word file in a thread of its own, which is ended when it takes too long or too much. */
export const extractText = async (
  file: { bytes: Uint8Array; type: string },
  limits: Limits = {},
): Promise<Extracted> => {
  const kind = kinds[file.type.split(';')[0]?.trim() ?? '']
  const allowed = { ...usualLimits, ...limits }
  if (!kind) return { problem: 'unsupported' }
  if (file.bytes.length > allowed.bytes) return { problem: 'too-big' }
  return readInThread({ bytes: file.bytes, kind, limit: allowed.characters }, allowed)
}

const readInThread = (workerData: Extracting, allowed: typeof usualLimits): Promise<Extracted> =>
  new Promise((resolve) => {
    const thread = new Worker(new URL('./extractThread.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: allowed.megabytes, maxYoungGenerationSizeMb: 32 },
      env: {},
      stdout: true,
      stderr: true,
    })
    const before = process.memoryUsage.rss()
    const finish = (outcome: Extracted) => {
      clearTimeout(timer)
      clearInterval(watch)
      resolve(outcome)
      void thread.terminate()
    }
    const timer = setTimeout(() => finish({ problem: 'too-slow' }), allowed.milliseconds)
    // What is unpacked lies outside the heap that the limit above counts.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > allowed.megabytes * 2 ** 20) finish({ problem: 'too-much-memory' })
    }, 50)
    thread.once('message', (text: unknown) =>
      finish(typeof text === 'string' ? { text: tidy(text) } : { problem: 'unreadable' }),
    )
    thread.once('error', (error) => finish({ problem: isMemory(error) ? 'too-much-memory' : 'unreadable' }))
    thread.once('exit', () => finish({ problem: 'unreadable' }))
  })

const isMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** One spelling, no control characters, single spaces. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what files from strangers contain.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
