import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { PublishingRequest } from './PublishingRequest.ts'
import { RequestRow } from './requestRow.ts'

const collection = 'publishing-requests'

/** Milliseconds after which a request whose publisher died is taken up by another. */
const leaseDuration = 20_000

/** Milliseconds by which the clocks of two machines may differ. */
const clockSlack = 60_000

/** Milliseconds for which an answer is kept. */
const keptFor = 24 * 60 * 60 * 1000

/** How an answered request ended. */
export type RequestEnd = { state: 'done'; answer: unknown } | { state: 'failed'; problem: string }

/** Requests of central IT to the publisher, on either database. */
export type Requests = {
  /** Puts a request in line; answers with its id. */
  ask: (request: PublishingRequest, user: string) => Promise<string>
  read: (id: string) => Promise<RequestRow | undefined>
  /** The request that waits longest, ours for a while. */
  take: () => Promise<RequestRow | undefined>
  /** Heartbeat of a long request. */
  renew: (row: RequestRow) => Promise<void>
  finish: (row: RequestRow, end: RequestEnd) => Promise<void>
  /** Takes answers of yesterday away. */
  clean: () => Promise<void>
}

/** `now` is the time in milliseconds since 1970; tests bring their own. */
export const createRequests = (payload: Payload, now: () => number = Date.now): Requests => {
  const update = (row: RequestRow, data: Partial<Omit<RequestRow, 'id' | 'request'>>): Promise<unknown> => {
    const where = { id: { equals: row.id }, attempt: { equals: row.attempt } }
    return payload.db.updateOne({ collection, where, data, options: { atomic: true } })
  }
  return {
    ask: async (request, user) => {
      const data = { request, user, state: 'waiting', attempt: 0, expiresAt: 0 }
      const { id } = await payload.create({ collection, data })
      return String(id)
    },
    read: async (id) => (await find(payload, { id: { equals: id } }))[0],
    take: async () => {
      const orphaned = { state: { equals: 'working' }, expiresAt: { less_than_equal: now() } }
      // The clock was put back since: no lease lasts that long.
      const impossible = {
        state: { equals: 'working' },
        expiresAt: { greater_than: now() + leaseDuration + clockSlack },
      }
      const [row] = await find(payload, { or: [{ state: { equals: 'waiting' } }, orphaned, impossible] })
      if (!row) return undefined
      const taken = { ...row, state: 'working' as const, attempt: row.attempt + 1, expiresAt: now() + leaseDuration }
      const { state, attempt, expiresAt } = taken
      return (await update(row, { state, attempt, expiresAt })) ? taken : undefined
    },
    renew: async (row) => {
      await update(row, { expiresAt: now() + leaseDuration })
    },
    finish: async (row, end) => {
      await update(row, end)
    },
    clean: async () => {
      const where = { createdAt: { less_than: new Date(now() - keptFor).toISOString() } }
      await payload.db.deleteMany({ collection, where })
    },
  }
}

const find = async (payload: Payload, where: Where): Promise<RequestRow[]> => {
  const { docs } = await payload.db.find<unknown>({ collection, where, sort: 'createdAt', limit: 1, pagination: false })
  return z.array(RequestRow).parse(docs)
}
