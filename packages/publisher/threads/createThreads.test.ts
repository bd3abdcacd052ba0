import { writeSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogEvent } from '../engine/engine.ts'
import { largeSnapshot } from '../examples/articles.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../examples/portals.ts'
import type { ThreadData } from '../examples/portalThread.ts'
import { publish } from '../publish.ts'
import { entriesOf, readContents } from '../release/contents.ts'
import { createThreads, type Threads } from './createThreads.ts'

const { media, files } = publishableSnapshot
const snapshot = { ...largeSnapshot(70), media, files }
const agency = snapshot.agency.id
const article = snapshot.articles[0]?.title.vi ?? ''
const script = new URL('../examples/portalThread.ts', import.meta.url)

let portals: Awaited<ReturnType<typeof temporaryPortals>>
let threads: Threads
let log: LogEvent[]
beforeEach(async () => {
  log = []
  portals = await temporaryPortals([snapshot])
})
afterEach(async () => {
  await threads.close()
  await portals.remove()
})

const engineWith = (data: Omit<ThreadData, 'folder'> = {}) => {
  threads = createThreads({ script, data: { folder: portals.folder, ...data }, count: 2 })
  return portals.start({ threads, log: (event) => log.push(event) })
}

/** What is live at each path, as it is after a restart; files of the search index that went may stay a while. */
const digestsOf = async ({ engine: { target } }: typeof portals) => {
  const pointer = await target.readPointer(agency)
  const contents = await readContents(await target.readManifest(agency, pointer?.release ?? 0), target.readObject)
  const live = [...entriesOf(contents)].filter(([, entry]) => !entry.isRetired)
  return new Map(live.map(([path, { sha256 }]) => [path, sha256]))
}

const bucketsOf = async (release: number) => (await portals.engine.target.readManifest(agency, release)).buckets

describe('threads that make whole portals', { timeout: 60_000 }, () => {
  it('make the same files as the publisher by itself', async () => {
    const result = await publish(engineWith(), leaseOf(agency))
    expect(result).toMatchObject({ receipt: { release: 1 } })
    expect(portals.renderer.rendered).toEqual([])
    const alone = await temporaryPortals([snapshot])
    await publish(alone.engine, leaseOf(agency))
    expect(await bucketsOf(1)).toEqual((await alone.engine.target.readManifest(agency, 1)).buckets)
    await alone.remove()
  })

  it('leave the publisher ready to publish one article by itself', async () => {
    const engine = engineWith()
    await publish(engine, leaseOf(agency))
    const articles = snapshot.articles.map((one, index) => (index === 0 ? { ...one, title: { vi: 'Tên mới' } } : one))
    portals.content.snapshots.set(agency, { ...snapshot, articles })
    const document = { collection: 'articles', id: articles[0]?.id ?? '' }
    expect(await publish(engine, leaseOf(agency, [document]))).toMatchObject({ receipt: { release: 2, removed: 0 } })
    expect(portals.content.reads).toEqual({ snapshots: 1, patches: 1 })
    const alone = await temporaryPortals([{ ...snapshot, articles }])
    await publish(alone.engine, leaseOf(agency))
    expect(await digestsOf(portals)).toEqual(await digestsOf(alone))
    await alone.remove()
  })

  it('are given the portal anew when what was set aside of it is damaged', async () => {
    const engine = engineWith()
    await publish(engine, leaseOf(agency))
    const slice = engine.memories.recall(agency)?.published?.parcel()?.slices.at(-1)
    if (!slice || slice instanceof Uint8Array) throw new Error('It should lie on the disk.')
    writeSync(slice.descriptor, 'x', slice.at + 1)
    const document = { collection: 'articles', id: snapshot.articles[0]?.id ?? '' }
    expect(await publish(engine, leaseOf(agency, [document]))).toMatchObject({ receipt: { release: 1 } })
    expect(portals.content.reads).toEqual({ snapshots: 2, patches: 1 })
  })

  it('make a portal anew too when one change shows on every page of it', async () => {
    const engine = engineWith()
    await publish(engine, leaseOf(agency))
    const document = { collection: 'articles', id: snapshot.articles[0]?.id ?? '' }
    await publish(engine, leaseOf(agency, [document]))
    portals.renderer.rendered.length = 0
    portals.content.snapshots.set(agency, { ...snapshot, agency: { ...snapshot.agency, name: { vi: 'Tên khác' } } })
    const result = await publish(engine, leaseOf(agency, [{ collection: 'agencies', id: agency }]))
    expect(result).toMatchObject({ receipt: { changed: expect.any(Number), removed: 0 } })
    expect('receipt' in result && result.receipt.changed).toBeGreaterThan(60)
    expect(portals.renderer.rendered).toEqual([])
  })

  it('are not even asked when the same content is read again, and nothing of it is unpacked', async () => {
    const engine = engineWith()
    await publish(engine, leaseOf(agency))
    expect(await publish(engine, leaseOf(agency))).toMatchObject({ receipt: { release: 1, added: 0, changed: 0 } })
    expect(engine.memories.recall(agency)?.published?.parcel()).toBeDefined()
  })

  it('make no release when all files are what they were, also after a restart', async () => {
    await publish(portals.engine, leaseOf(agency))
    const result = await publish(engineWith(), leaseOf(agency))
    expect(result).toMatchObject({ receipt: { release: 1, added: 0, changed: 0, removed: 0 } })
    // It is the thread that found that out: without one the publisher would, and say so.
    expect(log).toEqual([])
  })

  it('tell the editor why a page could not be made, and leave the portal as it was', async () => {
    await publish(portals.engine, leaseOf(agency))
    portals.content.snapshots.set(agency, { ...snapshot, agency: { ...snapshot.agency, name: { vi: 'Tên khác' } } })
    const result = await publish(engineWith({ onTitle: { title: article, act: 'throw' } }), leaseOf(agency))
    expect(result).toMatchObject({
      failure: { code: 'render-failed', message: expect.stringContaining('not this page') },
    })
    expect((await portals.reader.readLive(agency))?.manifest.release).toBe(1)
  })

  it('are done without when one of them ends by itself, and replaced for the next portal', async () => {
    const engine = engineWith({ onTitle: { title: article, act: 'exit' } })
    expect(await publish(engine, leaseOf(agency))).toMatchObject({ receipt: { release: 1 } })
    expect(log).toMatchObject([{ level: 'error', agency, message: expect.stringContaining('A thread ended') }])
    expect(portals.renderer.rendered.length).toBeGreaterThan(60)
    portals.renderer.rendered.length = 0
    const others = { ...snapshot, agency: { ...snapshot.agency, id: 'other' }, articles: snapshot.articles.slice(1) }
    portals.content.snapshots.set('other', others)
    expect(await publish(engine, leaseOf('other'))).toMatchObject({ receipt: { release: 1 } })
    expect(portals.renderer.rendered).toEqual([])
  })

  it('stop when the lease is lost, and nothing goes live', async () => {
    const lost = new AbortController()
    const publishing = publish(engineWith(), leaseOf(agency), { signal: lost.signal })
    lost.abort(new Error('taken over'))
    expect(await publishing).toMatchObject({ failure: { code: 'lease-lost' } })
    expect(await portals.reader.readLive(agency)).toBeUndefined()
  })
})
