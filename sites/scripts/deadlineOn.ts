/** How a consultation stands on a day. */
export type Deadline =
  | { state: 'early' }
  | { state: 'open'; days: number }
  | { state: 'soon'; days: number }
  | { state: 'last' }
  | { state: 'over' }

/**
 * How a consultation stands on a day (`2018-05-31`): its last day counts in full, the last week is `soon`.
 * @example deadlineOn('2026-11-30', { opens: '2026-10-21', closes: '2026-12-05' }) // { state: 'soon', days: 5 }
 */
export const deadlineOn = (today: string, { opens, closes }: { opens: string; closes: string }): Deadline => {
  if (today < opens) return { state: 'early' }
  if (today > closes) return { state: 'over' }
  const days = Math.round((Date.parse(closes) - Date.parse(today)) / 86_400_000)
  if (days === 0) return { state: 'last' }
  return { state: days <= 7 ? 'soon' : 'open', days }
}
