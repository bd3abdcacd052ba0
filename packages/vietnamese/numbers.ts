/** Between a number and its unit: they must not part at the end of a line. */
const noBreakSpace = '\u00a0'

/**
 * A number as it is written in Vietnam, with at most `fractionDigits` decimals.
 * @example formatNumber(1234567.891) // '1.234.567,89'
 */
export const formatNumber = (value: number, fractionDigits = 2): string => {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
    throw new RangeError(`${value} cannot be written as a number.`)
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(fractionDigits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const decimals = fraction.replace(/0+$/, '')
  const text = decimals ? `${grouped},${decimals}` : grouped
  return value < 0 && text !== '0' ? `-${text}` : text
}

/**
 * An amount of money in đồng, which has no smaller coin.
 * @example formatCurrency(25000) // '25.000 ₫'
 */
export const formatCurrency = (dong: number): string => `${formatNumber(dong, 0)}${noBreakSpace}₫`
