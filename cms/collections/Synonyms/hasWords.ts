import type { TextFieldSingleValidation } from 'payload'

/** Longest phrase that can be a synonym; a question is counted up to 60 letters. */
export const longestPhrase = 100

/** A phrase with a letter or number: one without any would stand everywhere in every question. */
export const hasWords: TextFieldSingleValidation = (value, { req }) => {
  const isEnglish = req.i18n.language === 'en'
  if (!/[\p{L}\p{N}]/u.test(value ?? '')) return isEnglish ? 'Write at least one word.' : 'Hãy viết ít nhất một từ.'
  if ((value ?? '').length <= longestPhrase) return true
  return isEnglish ? `At most ${longestPhrase} letters.` : `Nhiều nhất ${longestPhrase} ký tự.`
}
