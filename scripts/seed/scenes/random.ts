/** Numbers that look random and are the same for the same seed (mulberry32). */
export type Random = {
  /** From `low` up to `high`. */
  between: (low: number, high: number) => number
  /** A whole number from `low` to `high`. */
  whole: (low: number, high: number) => number
  /** One of the values. */
  pick: <T>(values: readonly [T, ...T[]]) => T
  /** True in the given share of calls. */
  chance: (share: number) => boolean
}

export const createRandom = (seed: number): Random => {
  let state = (seed * 2_654_435_761) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + next() * (high - low)
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))
  return {
    between,
    whole,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    chance: (share) => next() < share,
  }
}
