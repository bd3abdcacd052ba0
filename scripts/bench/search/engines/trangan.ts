import { openIndex } from '@trangan/search'
import { buildIndex } from '@trangan/search/build'
import { bundle } from './bundle.ts'
import type { Engine, Session, Traffic } from './engine.ts'
import { programSize } from './programSize.ts'
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
        program ||= await programSize("export { openIndex } from '@trangan/search'")
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

/** Parts of a file come as they are: they are compressed inside. */
const openSession = async (
  files: ReadonlyMap<string, Uint8Array>,
  sizeOf: (path: string) => number,
  traffic: Traffic,
): Promise<Session> => {
  const index = await openIndex(async (path, range) => {
    const bytes = files.get(path)
    if (!bytes) throw new Error(`The index lacks ${path}`)
    traffic.requests += 1
    traffic.bytes += range ? range.end - range.start : sizeOf(path)
    return range ? bytes.subarray(range.start, range.end) : bytes
  }, tranganPaths.root)
  return {
    search: async (question) => (await index.search(question)).results.map(({ href }) => href),
    traffic: () => ({ ...traffic }),
  }
}
