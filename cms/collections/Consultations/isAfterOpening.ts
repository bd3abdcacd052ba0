import type { DateFieldValidation } from 'payload'

/** A consultation closes on the day it opens at the earliest. */
export const isAfterOpening: DateFieldValidation = (value, { siblingData, req, required }) => {
  const isEnglish = req.i18n.language === 'en'
  if (!value) return !required || (isEnglish ? 'Name the last day.' : 'Hãy ghi ngày cuối nhận góp ý.')
  const opensOn = 'opensOn' in siblingData ? siblingData.opensOn : undefined
  if (!opensOn || new Date(value) >= new Date(String(opensOn))) return true
  return isEnglish ? 'The last day is before the first.' : 'Ngày cuối nhận góp ý đứng trước ngày bắt đầu.'
}
