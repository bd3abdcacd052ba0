import { createEngine, createFolderTarget, type Engine, loadSigner } from '@trangan/publisher'
import { largeSnapshot } from '@trangan/publisher/examples/articles.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '@trangan/publisher/examples/portals.ts'
import type { Lease, Outbox } from '@trangan/publisher/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWaker } from './waker.ts'
import { workLoop } from './workLoop.ts'

const [small, large] = ['small', 'large']

/** Pages of the large portal: enough to work on for several times as long as one article takes, on any machine. */
const pages = 4_000

const named = (id: string, articles: typeof publishableSnapshot.articles): typeof publishableSnapshot => ({
  ...publishableSnapshot,
  agency: { ...publishableSnapshot.agency, id },
  articles,
})

let portals: Awaited<ReturnType<typeof temporaryPortals>>
beforeEach(async () => {
  portals = await temporaryPortals([
    named(small, publishableSnapshot.articles),
    named(large, largeSnapshot(pages).articles),
  ])
})
afterEach(() => portals.remove())

/** Hands out the large portal first, the article when that is under way, and stops the loop when both are done. */
const orderedOutbox = (stop: () => void) => {
  const done: string[] = []
  const waiting: Lease[] = [leaseOf(large)]
  const outbox: Outbox = {
    take: async () => waiting.shift(),
    renew: async () => true,
    complete: async ({ agency }) => {
      done.push(agency)
      if (done.length === 2) stop()
    },
    fail: async (_lease, { message }) => {
      throw new Error(message)
    },
  }
  return { outbox, done, ask: (lease: Lease) => void waiting.push(lease) }
}

describe('an article of one agency', () => {
  it('that is saved while thousands of pages of another are being made is live before them', async () => {
    const engine: Engine = createEngine({
      ...portals.engine,
      target: createFolderTarget({ folder: portals.folder, signer: await loadSigner(portals.folder) }),
    })
    const stopping = new AbortController()
    const { outbox, done, ask } = orderedOutbox(() => stopping.abort())
    const whenUnderWay = setInterval(() => {
      if (portals.renderer.rendered.length < 50) return
      clearInterval(whenUnderWay)
      ask(leaseOf(small, [{ collection: 'articles', id: 'a1' }]))
    }, 5)
    const loop = { engine, outbox, worker: 'test', waker: createWaker(), interval: 20, stopping: stopping.signal }
    const problems: unknown[] = []
    await workLoop({ ...loop, onResult: () => {}, onError: (error) => problems.push(error) })
    expect(problems).toEqual([])
    expect(done).toEqual([small, large])
  }, 120_000)
})
