import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Log } from '../engine/engine.ts'
import { messageOf } from '../PublishError.ts'
import type { Changes } from '../release/contents.ts'
import { objectFile } from '../release/layout.ts'
import { type Disk, localDisk } from './disk.ts'

/** Smaller files gain nothing: an answer takes one packet anyway. */
const smallest = 512

/** Brotli 9 takes 4 ms for a page; 11 would take 40 ms for 3 % less. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Compresses what went live, after it went live, one file at a time. */
export type Compressor = {
  afterSwitch: (event: { changes: Changes }) => void
  /** Resolves when all that was asked for is done. */
  idle: () => Promise<void>
  close: () => Promise<void>
}

/** Puts `<sha256>.br` and `<sha256>.gz` beside objects of a type that compresses; servers send them when they are there. */
export const createCompressor = (options: { folder: string; log: Log; disk?: Disk }): Compressor => {
  const { folder, log, disk = localDisk } = options
  const waiting = new Set<string>()
  let running: Promise<void> = Promise.resolve()
  let isClosed = false

  const work = async (): Promise<void> => {
    for (const sha256 of waiting) {
      if (isClosed) return
      waiting.delete(sha256)
      // Compression saves bytes and is nobody's condition: a failure is told and left.
      await compressObject(disk, objectFile(folder, sha256)).catch((error: unknown) =>
        log({ level: 'error', message: `Object ${sha256} stays uncompressed: ${messageOf(error)}` }),
      )
    }
  }

  return {
    afterSwitch: ({ changes }) => {
      for (const entry of changes.values())
        if (entry && entry.size >= smallest && isCompressible(entry.type)) waiting.add(entry.sha256)
      running = running.then(work)
    },
    idle: () => running,
    close: () => {
      isClosed = true
      return running
    },
  }
}

/** Types that are text inside. */
export const isCompressible = (type: string): boolean =>
  /^(text\/|application\/(json|xml|rss\+xml|manifest\+json|javascript|wasm)|image\/svg\+xml)/.test(type)

const compressObject = async (disk: Disk, file: string): Promise<void> => {
  if (disk.stat(`${file}.br`) && disk.stat(`${file}.gz`)) return
  const bytes = await disk.read(file)
  await store(disk, `${file}.br`, await toBrotli(bytes, brotliOptions))
  await store(disk, `${file}.gz`, await toGzip(bytes, { level: 9 }))
}

/** On the medium before it has its name: a server trusts whatever has it. */
const store = async (disk: Disk, file: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${file}.${process.pid}.tmp`
  await disk.sync(disk.create(temporary, bytes))
  disk.rename(temporary, file)
}
