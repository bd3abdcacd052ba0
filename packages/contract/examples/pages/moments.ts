import type { Day, Moment } from '../../pages/index.ts'

const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** A moment of an example, from local time (GMT+7) such as `2026-10-28 09:05`. */
export const momentOf = (local: string): Moment => {
  const iso = `${local.replace(' ', 'T')}:00+07:00`
  const [date = '', time = ''] = local.split(' ')
  const short = date.split('-').reverse().map(Number).join('/')
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]
  return { iso, short, text: `${weekday}, ${short} ${time.replace(/^0/, '')} (GMT+7)` }
}

/** A day of an example, from `2026-10-28`. */
export const dayOf = (iso: string): Day => ({ iso, short: iso.split('-').reverse().map(Number).join('/') })
