export { compare } from './compare.ts'
export {
  formatDate,
  formatDateTime,
  formatTime,
  formatWeekday,
  fromVietnamTime,
  toMoment,
  toVietnamIso,
} from './dates.ts'
export { type DocumentNumber, parseDocumentNumber } from './documentNumber.ts'
export { fold } from './fold.ts'
export { normalizeSpaces, toNfc, toOneLine } from './normalize.ts'
export { formatCurrency, formatNumber } from './numbers.ts'
export { slugify, uniqueSlug } from './slugify.ts'
export { daysOfWeek, weekOf } from './weeks.ts'
