/**
 * A number as it is written in Vietnam or comes out of a spreadsheet; `null` for an empty cell or a dash, `undefined`
 * for what is no number.
 * @example readNumber('1.234,5') // 1234.5
 */
export const readNumber = (cell: string): number | null | undefined => {
  const text = cell.replace(/[\s\u00a0%]/g, '').replace(/^\u2212/, '-')
  if (/^[-–—…]?$|^\.{3}$/.test(text)) return null
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}
