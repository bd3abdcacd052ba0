import { calendarPath } from '@trangan/contract/paths'

/** Weeks on each side that a week of the calendar leads to. */
export const weeksBeside = 4

/** Keys of the weekly lists of a calendar, the oldest first. */
export const weekLists = (lists: ReadonlyMap<string, unknown>): string[] =>
  [...lists.keys()].filter((key) => key.startsWith(calendarPath)).sort()

/** A week and those around it that have appointments, the oldest first. */
export const weeksNear = (lists: ReadonlyMap<string, unknown>, week: string): string[] => {
  const weeks = weekLists(lists)
  const after = weeks.findIndex((one) => one >= week)
  const middle = after < 0 ? weeks.length : after
  return weeks.slice(Math.max(0, middle - weeksBeside), middle + weeksBeside + 1)
}
