const weekdays = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

const months = 'January February March April May June July August September October November December'.split(' ')

/** Asia/Ho_Chi_Minh has been seven hours ahead of UTC, without summer time, since 1975: no time-zone data is needed. */
const offsetMilliseconds = 7 * 60 * 60 * 1000

/** Languages in which moments are written for people. */
type Language = 'vi' | 'en'

/**
 * A moment in Vietnam for people: `Thứ Năm, 31/5/2018 9:43 (GMT+7)`, on every machine.
 * @example formatDateTime('2018-05-31T02:43:00Z', 'en') // 'Thursday, 31 May 2018 9:43 (GMT+7)'
 */
export const formatDateTime = (iso: string, language: Language = 'vi'): string => toMoment(iso, language).text

/** The day of a moment in Vietnam: `31/5/2018`, `31 May 2018`. */
export const formatDate = (iso: string, language: Language = 'vi'): string => dayOf(toLocal(iso), language)

/** The time of a moment on a clock in Vietnam: `9:43`. */
export const formatTime = (iso: string): string => timeOf(toLocal(iso))

/** The weekday of a moment in Vietnam: `Thứ Năm`, `Thursday`. */
export const formatWeekday = (iso: string, language: Language = 'vi'): string =>
  weekdays[language][toLocal(iso).getUTCDay()] ?? ''

/** A moment for machines with Vietnam's offset: `2018-05-31T09:43:00+07:00`. */
export const toVietnamIso = (iso: string): string => isoOf(toLocal(iso))

/**
 * A time as a clock on the wall in Vietnam shows it, as an ISO moment in UTC.
 * @example fromVietnamTime('2018-05-31 09:43') // '2018-05-31T02:43:00.000Z'
 */
export const fromVietnamTime = (wallClock: string): string => {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?$/.exec(wallClock)
  if (!match) throw new RangeError(`"${wallClock}" is not a local time. Write it as 2018-05-31 09:43.`)
  return parse(`${match[1]}T${match[2] ?? '00:00'}+07:00`).toISOString()
}

/** All forms in which a page shows one moment. */
export const toMoment = (iso: string, language: Language = 'vi'): { iso: string; text: string; short: string } => {
  const local = toLocal(iso)
  const short = dayOf(local, language)
  const text = `${weekdays[language][local.getUTCDay()]}, ${short} ${timeOf(local)} (GMT+7)`
  return { iso: isoOf(local), text, short }
}

const parse = (iso: string): Date => {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime()))
    throw new RangeError(`"${iso}" is not a date. Give an ISO 8601 moment such as 2018-05-31T02:43:00Z.`)
  return date
}

const toLocal = (iso: string): Date => new Date(parse(iso).getTime() + offsetMilliseconds)

const isoOf = (local: Date): string => `${local.toISOString().slice(0, 19)}+07:00`

const dayOf = (local: Date, language: Language): string => {
  const [day, month, year] = [local.getUTCDate(), local.getUTCMonth(), local.getUTCFullYear()]
  return language === 'en' ? `${day} ${months[month]} ${year}` : `${day}/${month + 1}/${year}`
}

const timeOf = (local: Date): string => `${local.getUTCHours()}:${pad(local.getUTCMinutes())}`

const pad = (number: number): string => String(number).padStart(2, '0')
