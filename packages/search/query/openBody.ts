import type { Range } from '../format/head.ts'

/** Reads pieces of a layer's body, uncompressed, in the order in which they were asked for. */
export type OpenBody = (places: readonly Range[]) => Promise<Uint8Array[]>

/** A request costs a phone about as much as so many bytes: nearer pieces are fetched together. */
const worthARequest = 900
/** A body up to this size is fetched whole. */
const smallBody = 4000

/** Opens a body of which `fetchRange` reads parts; what was fetched is kept, what failed is fetched anew. */
export const openBody = (size: number, fetchRange: (range: Range) => Promise<Uint8Array>): OpenBody => {
  const parts: Part[] = []
  const fetchPart = (range: Range): void => {
    const part = { ...range, bytes: fetchRange(range) }
    parts.push(part)
    part.bytes.catch(() => parts.splice(parts.indexOf(part), 1))
  }
  return (places) => {
    const missing = places.filter((place) => !partWith(parts, place))
    if (missing.length > 0 && size <= smallBody) fetchPart({ start: 0, end: size })
    else for (const range of joined(missing)) fetchPart(range)
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
 * Ranges that cover all places, near ones in one.
 * @example joined([{ start: 9000, end: 9400 }, { start: 0, end: 450 }, { start: 900, end: 1300 }]) // 0–1300, 9000–9400
 */
export const joined = (places: readonly Range[]): Range[] => {
  const ranges: Range[] = []
  for (const { start, end } of [...places].sort((one, other) => one.start - other.start)) {
    const last = ranges.at(-1)
    if (last && start <= last.end + worthARequest) last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}

const inflate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
