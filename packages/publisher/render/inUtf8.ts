import { toUtf8 } from '@trangan/vietnamese/bytes/toUtf8.ts'

/** Recurring pieces to remember: the headers and footers of a few portals. */
const most = 64

const known = new Map<string, Uint8Array>()

/**
 * A page as UTF-8, of plain and recurring pieces by turns, a plain one first. Header and footer are four tenths of a page:
 * they are put into bytes once, and are not gone through again for each page.
 */
export const inUtf8 = (pieces: readonly string[]): Uint8Array => {
  const [only, ...others] = pieces
  if (only !== undefined && others.length === 0) return toUtf8(only)
  return Buffer.concat(pieces.map((piece, at) => (at % 2 === 0 ? toUtf8(piece) : recurring(piece))))
}

/** The one that was not used for longest makes room. */
const recurring = (piece: string): Uint8Array => {
  const bytes = known.get(piece) ?? toUtf8(piece)
  known.delete(piece)
  known.set(piece, bytes)
  for (const oldest of known.keys()) {
    if (known.size <= most) break
    known.delete(oldest)
  }
  return bytes
}
