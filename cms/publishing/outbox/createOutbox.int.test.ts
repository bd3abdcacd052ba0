import type { Lease, Receipt } from '@trangan/publisher/ports'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { clearPublishing, outboxRows } from '../testing/outboxRows.ts'
import { type CmsOutbox, createOutbox } from './createOutbox.ts'
import { enqueue } from './enqueue.ts'

let cms: TestCms
let time: number
let outbox: CmsOutbox

const leaseDuration = 20_000

beforeAll(async () => {
  cms = await startCms()
})
beforeEach(async () => {
  await clearPublishing(cms.payload)
  time = Date.now() + 1000
  outbox = createOutbox(cms.payload, { leaseDuration, now: () => time })
})
afterAll(() => cms.stop())

const change = async (agency: string, id = 'd1') => {
  await enqueue(cms.payload, [{ agency, operation: 'publish', document: { collection: 'articles', id } }], {})
  await new Promise((resolve) => setTimeout(resolve, 2)) // the next row is younger
}

const take = async (worker = 'w1'): Promise<Lease> => {
  const lease = await outbox.take(worker)
  if (!lease) throw new Error('nothing to take')
  return lease
}

const receiptOf = (lease: Lease, release = 1): Receipt => ({
  agency: lease.agency,
  release,
  liveAt: '2026-11-23T07:03:21.400Z',
  duration: 600,
  added: 1,
  changed: 0,
  removed: 0,
  documents: [{ collection: 'articles', id: 'd1', paths: ['/tin-tuc/a/'] }],
})

const failure = { code: 'render-failed', message: 'Hỏng' } as const

describe('taking work', () => {
  it('gives nothing when nothing waits', async () => {
    expect(await outbox.take('w1')).toBeUndefined()
  })

  it('gives the agency that waits longest, then the next', async () => {
    for (const agency of ['b', 'a', 'b', 'c']) await change(agency)
    expect((await take()).agency).toBe('b')
    expect((await take()).agency).toBe('a')
    expect((await take()).agency).toBe('c')
    expect(await outbox.take('w1')).toBeUndefined()
  })

  it('gives all that waits for the agency at once, in order', async () => {
    for (const id of ['d1', 'd2', 'd1']) await change('a', id)
    const { changes } = await take()
    expect(changes.map(({ document }) => document?.id)).toEqual(['d1', 'd2', 'd1'])
  })

  it('never gives one agency to two workers', async () => {
    const agencies = ['a', 'b', 'c', 'd', 'e']
    for (const agency of agencies) await change(agency)
    for (let round = 1; round <= 3; round++) {
      const leases = await Promise.all(Array.from({ length: 12 }, (_, index) => outbox.take(`w${index}`)))
      const taken = leases.flatMap((lease) => (lease ? [lease] : []))
      expect(taken.map(({ agency }) => agency).sort()).toEqual(agencies)
      expect(taken.map(({ token }) => token)).toEqual(Array(5).fill(round))
      time += leaseDuration + 1
    }
  })
})

describe('a lease', () => {
  it('is kept as long as its worker gives signs of life', async () => {
    await change('a')
    const lease = await take()
    time += leaseDuration - 1
    expect(await outbox.renew(lease)).toBe(true)
    time += leaseDuration - 1
    expect(await outbox.take('w2')).toBeUndefined()
  })

  it('of a dead worker is taken over with a larger token', async () => {
    await change('a')
    const dead = await take('w1')
    time += leaseDuration + 1
    const next = await take('w2')
    expect(next.token).toBeGreaterThan(dead.token)
    expect(next.changes).toEqual(dead.changes)
  })

  it('of a dead worker is taken over within 30 seconds unless told otherwise', async () => {
    const usual = createOutbox(cms.payload, { now: () => time })
    await change('a')
    expect(await usual.take('dead')).toBeDefined()
    time += 15_000
    expect(await usual.take('w2')).toBeUndefined()
    time += 14_000
    expect(await usual.take('w2')).toMatchObject({ agency: 'a', token: 2 })
  })

  it('of a dead worker is taken over although the clock was put back by a year', async () => {
    await change('a')
    const dead = await take('w1')
    time -= 365 * 24 * 60 * 60 * 1000
    expect(await take('w2')).toMatchObject({ agency: 'a', token: dead.token + 1 })
  })

  it('of a worker that lives is renewed after the clock was put forward', async () => {
    await change('a')
    const lease = await take('w1')
    time += 60 * 60 * 1000
    expect(await outbox.renew(lease)).toBe(true)
    expect(await outbox.take('w2')).toBeUndefined()
  })

  it('that was lost can neither be renewed, nor completed, nor failed', async () => {
    await change('a')
    const lost = await take('w1')
    time += leaseDuration + 1
    const next = await take('w2')
    expect(await outbox.renew(lost)).toBe(false)
    await expect(outbox.complete(lost, receiptOf(lost))).rejects.toMatchObject({ code: 'lease-lost' })
    await outbox.fail(lost, failure)
    expect(await outboxRows(cms.payload)).toHaveLength(1)
    expect(await outbox.renew(next)).toBe(true)
  })

  it('that ran out but that nobody took over can still be completed', async () => {
    await change('a')
    const lease = await take()
    time += leaseDuration + 1
    await outbox.complete(lease, receiptOf(lease))
    expect(await outboxRows(cms.payload)).toEqual([])
  })
})

describe('completed work', () => {
  it('leaves the outbox, and its documents have a receipt each', async () => {
    await change('a')
    const lease = await take()
    await outbox.complete(lease, receiptOf(lease))
    expect(await outboxRows(cms.payload)).toEqual([])
    const { docs } = await cms.payload.find({ collection: 'receipts' })
    expect(docs).toMatchObject([{ agency: 'a', documentId: 'd1', release: 1, duration: 600, paths: ['/tin-tuc/a/'] }])
  })

  it('replaces the receipt of the release before', async () => {
    for (const release of [1, 2]) {
      await change('a')
      const lease = await take()
      await outbox.complete(lease, receiptOf(lease, release))
    }
    const { docs } = await cms.payload.find({ collection: 'receipts' })
    expect(docs.map(({ release }) => release)).toEqual([2])
  })

  it('leaves what was changed meanwhile, and that is taken next', async () => {
    await change('a', 'd1')
    const lease = await take()
    await change('a', 'd2')
    await outbox.complete(lease, receiptOf(lease))
    const next = await take()
    expect(next.changes.map(({ document }) => document?.id)).toEqual(['d2'])
    expect(next.token).toBe(lease.token + 1)
  })

  it('is completed once: a second time it is accepted as done when the answer to the first was lost', async () => {
    await change('a')
    const lease = await take()
    await outbox.complete(lease, receiptOf(lease))
    await outbox.complete(lease, receiptOf(lease))
    await expect(outbox.complete(lease, receiptOf(lease, 2))).rejects.toMatchObject({ code: 'lease-lost' })
  })
})

describe('failed work', () => {
  it('stays, waits longer after each failure, and says why', async () => {
    await change('a')
    for (const pause of [2000, 4000]) {
      await outbox.fail(await take(), failure)
      time += pause - 1
      expect(await outbox.take('w1')).toBeUndefined()
      time += 1
    }
    expect((await take()).changes).toHaveLength(1)
    const { docs } = await cms.payload.find({ collection: 'portals' })
    expect(docs).toMatchObject([{ failures: 2, failureCode: 'render-failed', failureMessage: 'Hỏng' }])
  })

  it('does not wait for a moment that lies far ahead because the clock was put back', async () => {
    await change('a')
    await outbox.fail(await take(), failure)
    time -= 24 * 60 * 60 * 1000
    expect((await take()).changes).toHaveLength(1)
  })

  it('does not keep other agencies waiting', async () => {
    await change('a')
    await outbox.fail(await take(), failure)
    await change('b')
    expect((await take()).agency).toBe('b')
  })

  it('is tried again at once when somebody changes something: it may be the cure', async () => {
    await change('a')
    time = Date.now()
    await outbox.fail(await take(), failure)
    await change('a')
    expect((await take()).changes).toHaveLength(2)
  })

  it('is forgotten with the next success', async () => {
    await change('a')
    await outbox.fail(await take(), failure)
    time += 2000
    const lease = await take()
    await outbox.complete(lease, receiptOf(lease))
    const { docs } = await cms.payload.find({ collection: 'portals' })
    expect(docs).toMatchObject([{ failures: 0, failureMessage: '', release: 1 }])
  })
})

describe('a portal that central IT keeps at a release', () => {
  const keep = async () => {
    const lease = await outbox.takeAgency('a', 'command')
    if (!lease) throw new Error('nothing to take')
    expect(await outbox.keep(lease, 'u1')).toBe(true)
    await outbox.complete({ ...lease, changes: [] }, { ...receiptOf(lease, 4), restored: 2, documents: [] })
  }

  it('publishes nothing, loses nothing, and goes on when it is let go', async () => {
    await change('a')
    await keep()
    expect(await outboxRows(cms.payload)).toHaveLength(1)
    expect(await outbox.take('w1')).toBeUndefined()
    await change('b')
    expect((await take()).agency).toBe('b')
    await outbox.letGo('a')
    expect(await take()).toMatchObject({ agency: 'a', changes: [{ document: { id: 'd1' } }] })
  })

  it('is not kept by somebody whose lease was lost', async () => {
    await change('a')
    const lost = await take('w1')
    time += leaseDuration + 1
    await take('w2')
    expect(await outbox.keep(lost, 'u1')).toBe(false)
  })
})

describe('the lease of one agency', () => {
  it('is given although nothing waits, with all that waits, and to one worker only', async () => {
    expect(await outbox.takeAgency('a', 'command')).toMatchObject({ agency: 'a', changes: [] })
    await change('a')
    expect(await outbox.takeAgency('a', 'command')).toBeUndefined()
    expect(await outbox.take('w1')).toBeUndefined()
    time += leaseDuration + 1
    expect(await outbox.takeAgency('a', 'command')).toMatchObject({ changes: [{ document: { id: 'd1' } }] })
  })
})

describe('the record of releases', () => {
  const records = async () =>
    (await cms.payload.find({ collection: 'releases', sort: 'release' })).docs.map(({ release, reason }) => [
      release,
      reason,
    ])

  it('has one row for each release, however often it is confirmed', async () => {
    for (const release of [1, 1, 2]) {
      await change('a')
      const lease = await take()
      await outbox.complete(lease, receiptOf(lease, release))
    }
    expect(await records()).toEqual([
      [1, 'publish'],
      [2, 'publish'],
    ])
  })
})
