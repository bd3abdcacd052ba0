import type { Payload } from 'payload'
import { z } from 'zod'
import { type LatencySlot, latencySeries, percentile } from './latency.ts'
import { ReleaseRow } from './releaseRow.ts'

const hour = 60 * 60 * 1000
const hours = 24

/** Releases looked at: more than a province publishes in a day. */
const limit = 5_000

/** The last day of publishing; durations in milliseconds from the change to live. */
export type Latencies = { slots: LatencySlot[]; count: number; p50?: number | undefined; p95?: number | undefined }

/** How long changes took to go live in the last 24 hours; whole rebuilds are another matter and left out. */
export const readLatencies = async (payload: Payload, now = Date.now()): Promise<Latencies> => {
  const since = new Date(now - hours * hour).toISOString()
  const { docs } = await payload.db.find<unknown>({
    collection: 'releases',
    where: { reason: { equals: 'publish' }, liveAt: { greater_than: since } },
    sort: '-liveAt',
    limit,
    pagination: false,
  })
  const rows = z.array(ReleaseRow).parse(docs)
  const durations = rows.map(({ duration }) => duration)
  return {
    // whole hours, the present one last
    slots: latencySeries(rows, { now: Math.ceil(now / hour) * hour, slot: hour, count: hours }),
    count: rows.length,
    p50: percentile(durations, 0.5),
    p95: percentile(durations, 0.95),
  }
}
