import type { IndexFile } from '../build/indexFile.ts'
import { takeRanges } from '../format/takeRanges.ts'
import type { FetchFile } from '../query/openIndex.ts'

/** Serves the files of an index from memory and remembers what was asked for. */
export const serve = (files: readonly IndexFile[]): { fetchFile: FetchFile; asked: string[] } => {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const asked: string[] = []
  return {
    asked,
    fetchFile: async (path, ranges) => {
      asked.push(ranges ? `${path} ${ranges.map(({ start, end }) => `${start}-${end}`)}` : path)
      const bytes = byPath.get(path)
      if (!bytes) throw new Error(`${path} is not there`)
      return ranges ? takeRanges(bytes, ranges) : bytes
    },
  }
}
