import { hash } from 'node:crypto'

/** One file of a release. */
export type Entry = {
  /** Digest of its bytes, hexadecimal. */
  sha256: string
  /** Bytes. */
  size: number
  /** Media type with charset, as the server sends it. */
  type: string
  /** Digest of what the file was made from: equal input, equal file, nothing to render. */
  input: string
  /** An asset of the build before this one: no page needs it, open browser windows may. */
  isRetired?: true | undefined
}

/** Files of a release, by path. */
export type Bucket = Map<string, Entry>

/**
 * A new manifest has this many buckets at every size of portal: each is a file to write, and one changed file rewrites
 * one of them. A manifest goes on with as many as it began with; before November 2026 that was 256.
 */
export const bucketCount = 64
export const bucketCounts: readonly number[] = [bucketCount, 256]

/** The number of a path's bucket among those of a release: by the path's SHA-256, so that buckets fill evenly. */
export const bucketOf = (path: string, { length }: { length: number }): number =>
  Number.parseInt(hash('sha256', path, 'hex').slice(0, 2), 16) % length

/**
 * A bucket as text, one line a file, by path: equal files, equal bytes. `undefined` for an empty bucket.
 * @example '/\t<sha256>\t8120\ttext/html; charset=utf-8\t<input>\t\n'
 */
export const encodeBucket = (bucket: Bucket): string | undefined =>
  bucket.size === 0 ? undefined : [...bucket].sort(byPath).map(toLine).join('')

/** Reads what `encodeBucket` wrote; throws on anything else, since half a bucket must never be served. */
export const decodeBucket = (text: string): Bucket => {
  if (!text.endsWith('\n')) throw new Error('Bucket of a release is cut off: run `npm run publish -- --verify`.')
  return new Map(text.slice(0, -1).split('\n').map(fromLine))
}

const byPath = ([a]: [string, Entry], [b]: [string, Entry]): number => (a < b ? -1 : 1)

const toLine = ([path, entry]: [string, Entry]): string => {
  if (/[\t\n\r]/.test(path)) throw new Error(`Path ${JSON.stringify(path)} holds a tab or a line break.`)
  const retired = entry.isRetired ? 'retired' : ''
  return `${path}\t${entry.sha256}\t${entry.size}\t${entry.type}\t${entry.input}\t${retired}\n`
}

const fromLine = (line: string): [string, Entry] => {
  const [path, sha256, size, type, input, retired] = line.split('\t')
  if (!path || !sha256 || !size || !type || input === undefined || retired === undefined)
    throw new Error('Bucket of a release has a broken line: run `npm run publish -- --verify`.')
  return [path, { sha256, size: Number(size), type, input, ...(retired ? { isRetired: true } : {}) }]
}
