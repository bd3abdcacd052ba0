import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, createFolderTarget, loadSigner } from '@trangan/publisher'
import type { Lease, Outbox, PublishFailure, Receipt } from '@trangan/publisher/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleProvince } from './bench/sampleProvince.ts'
import { createWaker } from './waker.ts'
import { workLease } from './workLease.ts'
import { workLoop } from './workLoop.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trangan-work-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const lease = (agency: string): Lease => ({
  agency,
  token: 1,
  changes: [{ id: '1', agency, operation: 'rebuild', createdAt: new Date(0).toISOString() }],
})

const engineOn = async (render: () => Promise<Uint8Array>) =>
  createEngine({
    source: sampleProvince([3, 3]),
    renderer: {
      buildId: 'b1',
      assets: [],
      render,
      renderDocumented: render,
      readAsset: () => Promise.reject(new Error('no assets')),
    },
    target: createFolderTarget({ folder, signer: await loadSigner(folder) }),
    settings: {
      locale: 'vi',
      originPattern: 'https://{host}',
      provinceOrigin: 'https://example.vn',
      provinceName: 'Tỉnh',
      stylesheetOf: () => '',
      serviceLink: () => undefined,
    },
  })

const noteBox = (waiting: Lease[] = []) => {
  const completed: Receipt[] = []
  const failed: PublishFailure[] = []
  const outbox: Outbox = {
    take: async () => waiting.shift(),
    renew: async () => true,
    complete: async (_lease, receipt) => void completed.push(receipt),
    fail: async (_lease, reason) => void failed.push(reason),
  }
  return { outbox, completed, failed }
}

const page = async () => new TextEncoder().encode('<!doctype html>')

describe('work from the outbox', () => {
  it('ends with a receipt in the outbox', async () => {
    const { outbox, completed } = noteBox()
    await workLease({ engine: await engineOn(page), outbox }, lease('agency-1'))
    expect(completed).toMatchObject([{ agency: 'agency-1', release: 1 }])
  })

  it('stays in the outbox with the reason when it cannot be done', async () => {
    const { outbox, completed, failed } = noteBox()
    const engine = await engineOn(() => Promise.reject(new Error('no such slot')))
    await workLease({ engine, outbox }, lease('agency-1'))
    expect(completed).toEqual([])
    expect(failed).toMatchObject([{ code: 'render-failed', message: expect.stringContaining('no such slot') }])
  })

  it('of one agency goes on when that of another is broken and the database is away for a moment', async () => {
    const stopping = new AbortController()
    const { outbox, completed } = noteBox([lease('agency-1'), lease('agency-2')])
    const errors: unknown[] = []
    let asked = 0
    const shaky: Outbox = {
      ...outbox,
      take: async (worker) => {
        asked += 1
        if (asked === 1) throw new Error('database is locked')
        return outbox.take(worker)
      },
      complete: async (done, receipt) => {
        if (done.agency === 'agency-1') throw new Error('connection reset')
        await outbox.complete(done, receipt)
        stopping.abort()
      },
    }
    await workLoop({
      engine: await engineOn(page),
      outbox: shaky,
      worker: 'test',
      waker: createWaker(),
      interval: 5,
      stopping: stopping.signal,
      onResult: () => {},
      onError: (error) => errors.push(error instanceof Error ? error.message : error),
    })
    expect(completed).toMatchObject([{ agency: 'agency-2' }])
    expect(errors).toEqual(['database is locked', 'connection reset'])
  })
})
