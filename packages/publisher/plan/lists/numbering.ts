/** Articles on a page of a list. */
export const pageSize = 20

/**
 * Lists are numbered from the oldest page, so that a numbered page, once full, never shifts when something newer
 * comes. The newest page has no number; it shows the rest and one page's worth: 20 to 39 articles, or all when
 * there are fewer.
 */
export const numberedPages = (length: number): number => Math.max(0, Math.floor(length / pageSize) - 1)

/**
 * Positions (from the oldest) that a page of a list shows; without a number, the newest. `undefined`: no such page.
 * @example rangeOf(45, 1) // { start: 0, end: 20 }
 * @example rangeOf(45) // { start: 20, end: 45 }
 */
export const rangeOf = (length: number, number?: number): { start: number; end: number } | undefined => {
  const full = numberedPages(length)
  if (number === undefined) return { start: full * pageSize, end: length }
  if (!Number.isInteger(number) || number < 1 || number > full) return undefined
  return { start: (number - 1) * pageSize, end: number * pageSize }
}

/** Numbers near a page, the newest first: what a reader may want next. */
export const nearbyNumbers = (length: number, number?: number): number[] => {
  const full = numberedPages(length)
  const middle = number ?? full + 1
  const numbers = [middle + 2, middle + 1, middle, middle - 1, middle - 2]
  return numbers.filter((near) => near >= 1 && near <= full)
}
