/** Bytes from `start` to `end`, both included. */
export type ByteRange = { start: number; end: number }

/**
 * The part of a file that a `Range` header asks for: `undefined` for the whole file (no header, several ranges, another
 * unit, nonsense; see `readRanges`), `'unsatisfiable'` when it lies outside of the file.
 */
export const readRange = (header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined => {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!match) return undefined
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return undefined
  return from === '' ? lastBytes(Number(to), size) : between(Number(from), to === '' ? size - 1 : Number(to), size)
}

/** Parts that one answer has at most, and bytes that they may have together: more is sent as the whole file. */
const mostParts = 64
const mostBytes = 1_000_000

/**
 * Several parts that a `Range` header asks for, each wholly inside the file, ascending and apart; `undefined` when it
 * asks for less than two, for anything else, or for more than is good for the server.
 */
export const readRanges = (header: string | undefined, size: number): ByteRange[] | undefined => {
  const [, list = ''] = /^bytes=((?:\d{1,15}-\d{1,15},\s?)+\d{1,15}-\d{1,15})$/.exec(header?.trim() ?? '') ?? []
  const parts = list.split(/,\s?/).map((part) => part.split('-').map(Number))
  const ranges = parts.map(([start = 0, end = 0]) => ({ start, end }))
  const isApart = ranges.every(({ start, end }, place) => start > (ranges[place - 1]?.end ?? -1) && end >= start)
  const isInside = (ranges.at(-1)?.end ?? 0) < size
  const bytes = ranges.reduce((total, { start, end }) => total + end - start + 1, 0)
  return list !== '' && isApart && isInside && ranges.length <= mostParts && bytes <= mostBytes ? ranges : undefined
}

const lastBytes = (count: number, size: number): ByteRange | 'unsatisfiable' =>
  count === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - count), end: size - 1 }

const between = (start: number, end: number, size: number): ByteRange | 'unsatisfiable' | undefined => {
  if (end < start && start < size) return undefined
  return start >= size ? 'unsatisfiable' : { start, end: Math.min(end, size - 1) }
}
