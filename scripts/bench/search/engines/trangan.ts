import { openIndex, takeRanges } from '@trangan/search'
import { buildIndex } from '@trangan/search/build'
import { multipart } from '../../../../sites/server/multipart.ts'
import { bundle } from './bundle.ts'
import type { Engine, Session, Traffic } from './engine.ts'
import { servedSize } from './served.ts'
import { tranganPaths } from './tranganPaths.ts'

/** Our own search. */
export const trangan: Engine = {
  name: 'trangan',
  build: async (documents) => {
    const files = new Map(buildIndex(documents, tranganPaths).map(({ path, bytes }) => [path, bytes]))
    const sizes = new Map<string, number>()
    const sizeOf = (path: string): number => {
      const size = sizes.get(path) ?? servedSize(files.get(path) ?? '')
      sizes.set(path, size)
      return size
    }
    let program = 0
    return {
      get indexBytes() {
        return [...files.keys()].reduce((total, path) => total + sizeOf(path), 0)
      },
      open: async () => {
        program ||= servedSize(await bundle({ file: '../browser/trangan.ts' }))
        return openSession(files, sizeOf, { requests: 1, bytes: program })
      },
      inBrowser: async () => ({
        program: await bundle({ file: '../browser/trangan.ts' }),
        read: async (path) => files.get(path),
      }),
      close: async () => {},
    }
  },
}

type Ranges = readonly { start: number; end: number }[]

/** What our server sends for parts of a file: they come as they are, being compressed inside; several each with its heading. */
const sizeOfParts = (bytes: Uint8Array, ranges: Ranges): number => {
  const parts = ranges.map(({ start, end }) => ({ start, end: end - 1, bytes: bytes.subarray(start, end) }))
  const [only, ...others] = parts
  if (only && others.length === 0) return only.bytes.length
  return multipart(parts, { type: 'application/vnd.trangan.index', size: bytes.length, sha256: '0'.repeat(64) }).bytes
    .length
}

const openSession = async (
  files: ReadonlyMap<string, Uint8Array>,
  sizeOf: (path: string) => number,
  traffic: Traffic,
): Promise<Session> => {
  const index = await openIndex(async (path, ranges) => {
    const bytes = files.get(path)
    if (!bytes) throw new Error(`The index lacks ${path}`)
    traffic.requests += 1
    traffic.bytes += ranges ? sizeOfParts(bytes, ranges) : sizeOf(path)
    return ranges ? takeRanges(bytes, ranges) : bytes
  }, tranganPaths.root)
  return {
    search: async (question) => (await index.search(question)).results.map(({ href }) => href),
    traffic: () => ({ ...traffic }),
  }
}
