import type { TextFieldSingleValidation } from 'payload'

/** A picture has a text alternative in Vietnamese or is marked as decorative. */
export const requireAlt: TextFieldSingleValidation = (value, { data, req }) => {
  const isDecorative = 'isDecorative' in data && data.isDecorative === true
  if (isDecorative || value?.trim() || req.locale === 'en') return true
  return req.i18n.language === 'en'
    ? 'Describe the picture, or mark it as decorative.'
    : 'Hãy tả ảnh bằng lời, hoặc đánh dấu “Ảnh chỉ để trang trí”.'
}
