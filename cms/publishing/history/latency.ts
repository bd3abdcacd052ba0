/** How long a publish took, in milliseconds, and when it went live (ISO text). */
export type Latency = { liveAt: string; duration: number }

/** The latencies of one stretch of time; `from` is its beginning as ISO text. */
export type LatencySlot = { from: string; count: number; p50?: number; p95?: number }

/** The value below which a share of the values lies (nearest rank); `undefined` without values. */
export const percentile = (values: readonly number[], share: number): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]

type Span = {
  /** End of the last slot, milliseconds since 1970. */
  now: number
  /** Milliseconds. */
  slot: number
  count: number
}

/** Median and 95th percentile for each of the last slots of time, the oldest first. */
export const latencySeries = (latencies: readonly Latency[], { now, slot, count }: Span): LatencySlot[] =>
  Array.from({ length: count }, (_, index) => {
    const from = now - (count - index) * slot
    const durations = latencies
      .filter(({ liveAt }) => Date.parse(liveAt) >= from && Date.parse(liveAt) < from + slot)
      .map(({ duration }) => duration)
    const [p50, p95] = [percentile(durations, 0.5), percentile(durations, 0.95)]
    const figures = p50 === undefined || p95 === undefined ? {} : { p50, p95 }
    return { from: new Date(from).toISOString(), count: durations.length, ...figures }
  })
