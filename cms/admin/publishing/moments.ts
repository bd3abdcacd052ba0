export type Language = 'vi' | 'en'

/** The language of the admin screens; Vietnamese unless English was chosen. */
export const languageOf = (language: string): Language => (language === 'en' ? 'en' : 'vi')

const locales = { vi: 'vi-VN', en: 'en-GB' } as const
const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const

type Moment = {
  iso: string
  now: string
  language: Language
  /** Hours and minutes are enough. */
  isShort?: boolean
}

/**
 * A moment to a tenth of a second, with the day when it is not today.
 * @example momentText({ iso: '2026-11-23T07:03:21.400Z', now: '2026-11-23T09:00:00Z', language: 'vi' }) // '14:03:21,4'
 */
export const momentText = ({ iso, now, language, isShort = false }: Moment): string => {
  const seconds = { second: '2-digit', fractionalSecondDigits: 1 } as const
  const time = new Intl.DateTimeFormat(locales[language], {
    ...zone,
    hour: '2-digit',
    minute: '2-digit',
    ...(isShort ? {} : seconds),
    hour12: false,
  }).format(new Date(iso))
  if (dayText(iso, language) === dayText(now, language)) return time
  return language === 'vi' ? `${time} ngày ${dayText(iso, language)}` : `${time} on ${dayText(iso, language)}`
}

const dayText = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { ...zone, day: 'numeric', month: 'numeric', year: 'numeric' }).format(
    new Date(iso),
  )

/**
 * A span of milliseconds: tenths up to a minute, then minutes, hours and days.
 * @example spanText(600, 'vi') // '0,6 giây'
 */
export const spanText = (milliseconds: number, language: Language): string => {
  const seconds = Math.max(0, milliseconds) / 1000
  const digits = seconds < 10 ? 1 : 0
  if (seconds < 60) return `${numberText(seconds, { language, digits })} ${language === 'vi' ? 'giây' : 's'}`
  if (seconds < 3600) return `${Math.round(seconds / 60)} ${language === 'vi' ? 'phút' : 'min'}`
  if (seconds < 86_400) return `${Math.round(seconds / 3600)} ${language === 'vi' ? 'giờ' : 'h'}`
  return `${Math.round(seconds / 86_400)} ${language === 'vi' ? 'ngày' : 'd'}`
}

const numberText = (value: number, { language, digits }: { language: Language; digits: number }): string =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  )
