/**
 * A round end for an axis from 0, and the lines to draw; in milliseconds.
 * @example scaleOf(430) // { most: 500, ticks: [0, 250, 500] }
 */
export const scaleOf = (largest: number): { most: number; ticks: number[] } => {
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 10)))
  const most = ([1, 2, 5, 10].find((factor) => factor * power >= largest) ?? 10) * power
  return { most, ticks: [0, most / 2, most] }
}
