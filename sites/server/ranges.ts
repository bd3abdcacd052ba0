/** Bytes from `start` to `end`, both included. */
export type ByteRange = { start: number; end: number }

/**
 * The part of a file that a `Range` header asks for: `undefined` for the whole file (no header, several ranges, another
 * unit, nonsense), `'unsatisfiable'` when it lies outside of the file.
 */
export const readRange = (header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined => {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!match) return undefined
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return undefined
  return from === '' ? lastBytes(Number(to), size) : between(Number(from), to === '' ? size - 1 : Number(to), size)
}

const lastBytes = (count: number, size: number): ByteRange | 'unsatisfiable' =>
  count === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - count), end: size - 1 }

const between = (start: number, end: number, size: number): ByteRange | 'unsatisfiable' | undefined => {
  if (end < start && start < size) return undefined
  return start >= size ? 'unsatisfiable' : { start, end: Math.min(end, size - 1) }
}
