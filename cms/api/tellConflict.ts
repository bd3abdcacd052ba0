import type { AfterErrorHook } from 'payload'
import { isConflict } from '../database/retryOnConflict.ts'

/** Answers 503 with `Retry-After` when another transaction was quicker; `repeatOnConflict` then asks again. */
export const tellConflict: AfterErrorHook = ({ error, req }) => {
  if (!isConflict(error)) return undefined
  req.responseHeaders = new Headers({ 'Retry-After': '1' })
  const message = 'Nội dung vừa được người khác lưu cùng lúc. Hãy thử lại sau giây lát.'
  return { status: 503, response: { errors: [{ message }] } }
}
