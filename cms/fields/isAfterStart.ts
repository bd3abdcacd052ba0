import type { DateFieldValidation } from 'payload'

/** What ends, ends after its start. */
export const isAfterStart: DateFieldValidation = (value, { siblingData, req }) => {
  const startsAt = 'startsAt' in siblingData ? siblingData.startsAt : undefined
  if (!value || !startsAt || new Date(value) > new Date(String(startsAt))) return true
  return req.i18n.language === 'en' ? 'It ends before it starts.' : 'Giờ kết thúc phải sau giờ bắt đầu.'
}
