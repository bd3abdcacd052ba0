const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const

/** Asia/Ho_Chi_Minh has been seven hours ahead of UTC, without summer time, since 1975: no time-zone data is needed. */
const offsetMilliseconds = 7 * 60 * 60 * 1000

/** A moment for people: `Thứ Năm, 31/5/2018 9:43 (GMT+7)`, on every machine. */
export const formatDateTime = (iso: string): string => {
  const local = toLocal(iso)
  const time = `${local.getUTCHours()}:${pad(local.getUTCMinutes())}`
  return `${weekdays[local.getUTCDay()]}, ${dayOf(local)} ${time} (GMT+7)`
}

/** The day of a moment in Vietnam: `31/5/2018`. */
export const formatDate = (iso: string): string => dayOf(toLocal(iso))

/** A moment for machines with Vietnam's offset: `2018-05-31T09:43:00+07:00`. */
export const toVietnamIso = (iso: string): string => `${toLocal(iso).toISOString().slice(0, 19)}+07:00`

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
export const toMoment = (iso: string): { iso: string; text: string; short: string } => ({
  iso: toVietnamIso(iso),
  text: formatDateTime(iso),
  short: formatDate(iso),
})

const parse = (iso: string): Date => {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime()))
    throw new RangeError(`"${iso}" is not a date. Give an ISO 8601 moment such as 2018-05-31T02:43:00Z.`)
  return date
}

const toLocal = (iso: string): Date => new Date(parse(iso).getTime() + offsetMilliseconds)

const dayOf = (local: Date): string => `${local.getUTCDate()}/${local.getUTCMonth() + 1}/${local.getUTCFullYear()}`

const pad = (number: number): string => String(number).padStart(2, '0')
