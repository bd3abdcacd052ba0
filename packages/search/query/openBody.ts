import type { Range } from '../format/head.ts'
import { inflate } from '../format/inflate.ts'

/** Reads pieces of a layer's body, uncompressed, in the order in which they were asked for. */
export type OpenBody = (places: readonly Range[]) => Promise<Uint8Array[]>

/** Reads parts of a file in one request and answers them one behind the other. */
export type FetchRanges = (ranges: readonly Range[]) => Promise<Uint8Array>

/** A part of an answer has a heading of about so many bytes: nearer pieces come as one part. */
const worthAPart = 130
/** A body up to this size is fetched whole. */
const smallBody = 4000

/** Opens a body of which `fetchRanges` reads parts; what was fetched is kept, what failed is fetched anew. */
export const openBody = (size: number, fetchRanges: FetchRanges): OpenBody => {
  const parts: Part[] = []
  const fetchParts = (ranges: readonly Range[]): void => {
    const answer = fetchRanges(ranges)
    let at = 0
    for (const range of ranges) {
      const from = at
      at += range.end - range.start
      const part = { ...range, bytes: answer.then((bytes) => bytes.subarray(from, from + range.end - range.start)) }
      parts.push(part)
      part.bytes.catch(() => parts.splice(parts.indexOf(part), 1))
    }
  }
  return (places) => {
    const missing = places.filter((place) => !partWith(parts, place))
    if (missing.length > 0) fetchParts(size <= smallBody ? [{ start: 0, end: size }] : joined(missing, worthAPart))
    return Promise.all(places.map((place) => readFrom(partWith(parts, place), place)))
  }
}

type Part = Range & { bytes: Promise<Uint8Array> }

const partWith = (parts: readonly Part[], { start, end }: Range): Part | undefined =>
  parts.find((part) => part.start <= start && end <= part.end)

const readFrom = async (part: Part | undefined, { start, end }: Range): Promise<Uint8Array> => {
  if (!part) throw new Error(`A part of the search index (${start}–${end}) was not fetched`)
  return inflate((await part.bytes).subarray(start - part.start, end - part.start))
}

/**
 * Ranges that cover all places, those in one that are no farther apart than `near`.
 * @example joined([{ start: 9000, end: 9400 }, { start: 0, end: 450 }, { start: 900, end: 1300 }], 500) // 0–1300, 9000–9400
 */
export const joined = (places: readonly Range[], near: number): Range[] => {
  const ranges: Range[] = []
  for (const { start, end } of [...places].sort((one, other) => one.start - other.start)) {
    const last = ranges.at(-1)
    if (last && start <= last.end + near) last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}
