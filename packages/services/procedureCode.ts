/**
 * The short national code of a procedure, from any form in which it is written, or `undefined`.
 * The long form adds the code of the agency (Decision 20/2020/QĐ-TTg), which changes with every reorganisation, so
 * that procedures are known by the short one.
 * @example normalizeProcedureCode('1.000494.000.00.00.H29') // '1.000494'
 */
export const normalizeProcedureCode = (text: string): string | undefined => parseProcedureCode(text)?.code

/** A code in its parts: `code` is the short one, `agency` the rest of a long one, e.g. `000.00.00.H29`. */
export const parseProcedureCode = (text: string): { code: string; agency?: string } | undefined => {
  const match = pattern.exec(text.replace(/\s+/g, ''))
  const [, code, agency] = match ?? []
  if (!code) return
  return agency ? { code, agency: agency.toUpperCase() } : { code }
}

/** The long code of a procedure at one agency. */
export const longProcedureCode = (code: string, agency: string): string => `${code}.${agency}`

const pattern = /^(\d\.\d{6})(?:\.(\d{3}\.\d{2}\.\d{2}\.[Hh]\d{2}))?$/
