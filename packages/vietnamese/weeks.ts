import { toVietnamIso } from './dates.ts'

const dayLength = 24 * 60 * 60 * 1000

/**
 * The ISO week of a moment in Vietnam, Monday to Sunday.
 * @example weekOf('2018-05-31T02:43:00Z') // '2018-w22'
 */
export const weekOf = (iso: string): string => {
  const thursday = new Date(`${toVietnamIso(iso).slice(0, 10)}T00:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7))
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const number = Math.floor((thursday.getTime() - newYear) / (7 * dayLength)) + 1
  return `${thursday.getUTCFullYear()}-w${String(number).padStart(2, '0')}`
}

/**
 * The days of an ISO week, from Monday to Sunday; none when there is no such week.
 * @example daysOfWeek('2018-w22')[0] // '2018-05-28'
 */
export const daysOfWeek = (week: string): string[] => {
  const [, year, number] = /^(\d{4})-w(\d{2})$/.exec(week) ?? []
  if (year === undefined) return []
  const fourth = Date.UTC(Number(year), 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayLength + (Number(number) - 1) * 7 * dayLength
  const days = Array.from({ length: 7 }, (_, day) => new Date(monday + day * dayLength).toISOString().slice(0, 10))
  return weekOf(`${days[0]}T00:00:00+07:00`) === week ? days : []
}
