import type { TextFieldSingleValidation } from 'payload'

/** An address on the web, or nothing where nothing is required. */
export const isWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value?.trim() && !required) return true
  if (/^https?:\/\/\S+$/.test(value?.trim() ?? '') && URL.canParse(value?.trim() ?? '')) return true
  return req.i18n.language === 'en' ? 'An address starts with https://' : 'Địa chỉ bắt đầu bằng https://'
}
