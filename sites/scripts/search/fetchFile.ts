import { type FetchFile, takeRanges } from '@trangan/search'
import { readMultipart } from './readMultipart.ts'

type Ranges = Parameters<FetchFile>[1]

/** A whole file up to this size is taken instead of its parts, where a server cannot send several at once. */
const smallFile = 65_536

/**
 * Fetches files of an index, several parts of one in one request. Some servers and buckets send one part at a time or
 * the whole file only: what is not small is then broken off, and its parts are asked for one by one from there on.
 */
export const createFetchFile = (): FetchFile => {
  let isOneByOne = false
  return async (path, ranges) => {
    if (!ranges) return bytesOf(await ask(path))
    const several = ranges.length > 1 && !isOneByOne ? await askForAll(path, ranges) : undefined
    if (several) return several
    const parts = await Promise.all(ranges.map((range) => askForOne(path, range)))
    isOneByOne ||= parts.length > 1
    return joined(parts)
  }
}

const askForAll = async (path: string, ranges: NonNullable<Ranges>): Promise<Uint8Array | undefined> => {
  const breaking = new AbortController()
  const list = ranges.map(({ start, end }) => `${start}-${end - 1}`).join()
  const response = await fetch(path, { headers: { range: `bytes=${list}` }, signal: breaking.signal })
  const size = Number(response.headers.get('content-length') ?? 0)
  if (response.status === 200 && size <= smallFile) return takeRanges(await bytesOf(response), ranges)
  const type = response.headers.get('content-type') ?? ''
  if (response.status !== 206 || !type.startsWith('multipart/')) {
    breaking.abort()
    return undefined
  }
  const found = ranges.map(readMultipart(await bytesOf(response)))
  return found.every((bytes) => bytes !== undefined) ? joined(found) : undefined
}

/** A part has an address of its own, since browsers read one address after the other. A server may answer with the whole. */
const askForOne = async (path: string, range: { start: number; end: number }): Promise<Uint8Array> => {
  const headers = { range: `bytes=${range.start}-${range.end - 1}` }
  const response = await ask(`${path}?${range.start}-${range.end}`, headers)
  const bytes = await bytesOf(response)
  return response.status === 206 ? bytes : bytes.subarray(range.start, range.end)
}

const ask = async (address: string, headers?: Record<string, string>): Promise<Response> => {
  const response = await fetch(address, headers && { headers })
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`)
  return response
}

const bytesOf = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer())

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  let start = 0
  const all = new Uint8Array(parts.reduce((total, { length }) => total + length, 0))
  for (const part of parts) {
    all.set(part, start)
    start += part.length
  }
  return all
}
