import type { TextareaFieldValidation } from 'payload'
import { isProblem, parseFigures } from './parseFigures.ts'

/** A table can be published when each of its lines can be read. */
export const checkFigures: TextareaFieldValidation = (value, { req }) => {
  const parsed = parseFigures(value ?? '')
  return isProblem(parsed) ? parsed[req.i18n.language === 'en' ? 'en' : 'vi'] : true
}
