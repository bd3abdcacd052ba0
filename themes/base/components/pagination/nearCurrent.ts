/** How many neighbours the current page shows on each side. */
const reach = 2

/**
 * The first page, the last, and those around the current one; `gap` stands for those left out.
 * @example of pages 1 … 9, the fifth current: 1 gap 3 4 5 6 7 gap 9
 */
export const nearCurrent = <T extends { current: boolean }>(pages: readonly T[]): (T | 'gap')[] => {
  const current = pages.findIndex((page) => page.current)
  const last = pages.length - 1
  const isNear = (index: number) => Math.abs(index - current) <= reach
  // A gap in place of one page would save no room.
  const isLonely = (index: number) => Math.abs(index - current) === reach + 1 && (index === 1 || index === last - 1)
  const isShown = (index: number) => index === 0 || index === last || isNear(index) || isLonely(index)
  return pages.flatMap((page, index): (T | 'gap')[] => (isShown(index) ? [page] : isShown(index - 1) ? ['gap'] : []))
}
