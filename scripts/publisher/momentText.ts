/**
 * A moment in the time of Việt Nam, to the second.
 * @example momentText('2026-11-20T07:03:21.400Z') // '2026-11-20 14:03:21'
 */
export const momentText = (iso: string): string =>
  new Date(Date.parse(iso) + 7 * 60 * 60 * 1000).toISOString().slice(0, 19).replace('T', ' ')
