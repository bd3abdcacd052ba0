/** The scale of a chart: from `low` to `high`, with a grid line at each of `ticks`. */
export type ChartScale = { low: number; high: number; ticks: number[] }

/**
 * A scale with round numbers that holds all values; it always holds zero, so that lengths can be compared.
 * @example chartScale([12, 87]) // { low: 0, high: 100, ticks: [0, 20, 40, 60, 80, 100] }
 */
export const chartScale = (values: readonly number[]): ChartScale => {
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  const step = roundStep((most - least || 1) / 5)
  const first = Math.floor(least / step)
  const last = most > least ? Math.ceil(most / step) : first + 5
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step))
  return { low: exact(first * step), high: exact(last * step), ticks }
}

/** Where a value stands on a scale, in per cent of its length, to two digits. */
export const percentOn = ({ low, high }: ChartScale, value: number): number =>
  Math.round(((value - low) / (high - low)) * 10_000) / 100

/** The next of 1, 2, 5, 10, 20, 50 … */
const roundStep = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(step))
  const factor = [1, 2, 5, 10].find((one) => one * power >= step * 0.999_999) ?? 10
  return exact(factor * power)
}

/** Without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12))
