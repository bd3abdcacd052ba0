import type { Range } from './head.ts'

/** Parts of some bytes one behind the other: what a file answers to who asks for parts of it. */
export const takeRanges = (bytes: Uint8Array, ranges: readonly Range[]): Uint8Array => {
  const parts = ranges.map(({ start, end }) => bytes.subarray(start, end))
  const [only, ...others] = parts
  if (only && others.length === 0) return only
  const joined = new Uint8Array(parts.reduce((total, { length }) => total + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
