import type { PublishResult } from '@trangan/publisher'
import type { Lease } from '@trangan/publisher/ports'
import { percentile } from '../../cms/publishing/history/latency.ts'

/** What a publisher has done since it started; durations in milliseconds, over the last 500 publishes. */
export type Statistics = {
  published: number
  failed: number
  p50: number | undefined
  p95: number | undefined
  last?: { agency: string; release: number; liveAt: string; duration: number } | undefined
  lastFailure?: { agency: string; code: string; message: string; at: string } | undefined
}

/** Counts publishes. */
export const createStatistics = () => {
  const durations: number[] = []
  const statistics: Statistics = { published: 0, failed: 0, p50: undefined, p95: undefined }
  return {
    count: (lease: Lease, result: PublishResult): void => {
      if ('failure' in result) {
        statistics.failed += 1
        statistics.lastFailure = { agency: lease.agency, ...result.failure, at: new Date().toISOString() }
        return
      }
      const { agency, release, liveAt, duration } = result.receipt
      statistics.published += 1
      statistics.last = { agency, release, liveAt, duration }
      durations.push(duration)
      if (durations.length > 500) durations.shift()
    },
    read: (): Statistics => ({ ...statistics, p50: percentile(durations, 0.5), p95: percentile(durations, 0.95) }),
  }
}
