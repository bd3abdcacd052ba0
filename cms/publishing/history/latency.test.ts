import { describe, expect, it } from 'vitest'
import { latencySeries, percentile } from './latency.ts'

describe('the time from change to live', () => {
  it('is told as median and 95th percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect([percentile(hundred, 0.5), percentile(hundred, 0.95), percentile([], 0.5)]).toEqual([50, 95, undefined])
  })

  it('is told for each slot of time, empty ones too', () => {
    const now = Date.parse('2026-11-23T10:00:00.000Z')
    const latencies = [
      { liveAt: '2026-11-23T08:59:59.999Z', duration: 7 },
      { liveAt: '2026-11-23T09:00:00.000Z', duration: 10 },
      { liveAt: '2026-11-23T09:59:00.000Z', duration: 30 },
      { liveAt: '2026-11-23T06:00:00.000Z', duration: 99 },
    ]
    expect(latencySeries(latencies, { now, slot: 60 * 60 * 1000, count: 3 })).toEqual([
      { from: '2026-11-23T07:00:00.000Z', count: 0 },
      { from: '2026-11-23T08:00:00.000Z', count: 1, p50: 7, p95: 7 },
      { from: '2026-11-23T09:00:00.000Z', count: 2, p50: 10, p95: 30 },
    ])
  })
})
