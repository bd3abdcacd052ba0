/**
 * A moment as Vietnamese portals show it, in Vietnam's time.
 * @example nowInWords(new Date('2018-05-31T02:43:00Z'), 'vi') // 'Thứ Năm, 31/5/2018 9:43 (GMT+7)'
 */
export const nowInWords = (now: Date, language: string): string => {
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'vi' ? 'vi' : 'en-GB', { ...zone, ...options }).format(now)
  const [year, month, day] = vietnamDay(now).split('-').map(Number)
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).replace(/^0/, '')
  return `${part({ weekday: 'long' })}, ${day}/${month}/${year} ${time} (GMT+7)`
}

/** The day it is in Vietnam at a moment, as `2018-05-31`. */
export const vietnamDay = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now)
