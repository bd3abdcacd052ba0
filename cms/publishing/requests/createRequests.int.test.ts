import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { clearPublishing } from '../testing/outboxRows.ts'
import { createRequests, type Requests } from './createRequests.ts'

let cms: TestCms
let time: number
let requests: Requests

beforeAll(async () => {
  cms = await startCms()
})
beforeEach(async () => {
  await clearPublishing(cms.payload)
  time = Date.now()
  requests = createRequests(cms.payload, () => time)
})
afterAll(() => cms.stop())

const list = { kind: 'list', agency: 'a' } as const

describe('requests to the publisher', () => {
  it('wait in line, are taken by one publisher, and keep their answer', async () => {
    const id = await requests.ask(list, 'u1')
    await requests.ask({ kind: 'resume', agency: 'b' }, 'u1')
    const taken = await Promise.all([requests.take(), requests.take(), requests.take()])
    const kinds = taken.flatMap((row) => (row ? [row.request.kind] : []))
    expect(new Set(kinds).size).toBe(kinds.length)
    const first = taken.find((row) => row?.id === id)
    if (!first) throw new Error('the first request was not taken')
    await requests.finish(first, { state: 'done', answer: { releases: [] } })
    expect(await requests.read(id)).toMatchObject({ state: 'done', answer: { releases: [] }, user: 'u1' })
  })

  it('of a publisher that died are taken up by another, and its late answer is dropped', async () => {
    const id = await requests.ask(list, 'u1')
    const dead = await requests.take()
    expect(await requests.take()).toBeUndefined()
    time += 20_001
    const next = await requests.take()
    expect(next).toMatchObject({ id, attempt: 2 })
    if (dead) await requests.finish(dead, { state: 'failed', problem: 'late' })
    const row = await requests.read(id)
    expect(row?.state).toBe('working')
    expect(row?.problem).toBeUndefined()
  })

  it('are kept for a day', async () => {
    const id = await requests.ask(list, 'u1')
    await requests.clean()
    expect(await requests.read(id)).toBeDefined()
    time += 24 * 60 * 60 * 1000 + 60_000
    await requests.clean()
    expect(await requests.read(id)).toBeUndefined()
  })
})
