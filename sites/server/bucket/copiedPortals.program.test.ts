import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { createCompressor } from '@trangan/publisher'
import { writeTicket } from '@trangan/publisher/release'
import { openBucketTarget } from '@trangan/publisher/s3'
import { type BucketCopy, openBucketCopy } from '@trangan/publisher/s3/copy'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../../packages/publisher/examples/portals.ts'
import { publish } from '../../../packages/publisher/publish.ts'
import { type FaultyProxy, startFaultyProxy } from '../../../packages/publisher/targets/s3/examples/faultyProxy.ts'
import { startTrialS3 } from '../../../packages/publisher/targets/s3/examples/trialS3.ts'
import { createPortalServer } from '../createPortalServer.ts'
import { ask } from '../examples/ask.ts'
import { publishedPortals } from '../publishedPortals.ts'
import { stopGracefully } from '../stopGracefully.ts'
import { copiedPortals } from './copiedPortals.ts'
import { followBucket } from './followBucket.ts'

const { agency } = publishableSnapshot
const host = agency.hosts[0] ?? ''
const provinceHosts = new Set(['localhost'])
const s3 = await startTrialS3()
const isMissing = 'reason' in s3
if (isMissing) console.log(`↷ Serving from a bucket is not tested: ${s3.reason}.`)

let bucketFolders = 0

describe.skipIf(isMissing)('portals out of a bucket', () => {
  let portals: Awaited<ReturnType<typeof temporaryPortals>>
  let proxy: FaultyProxy
  let engine: ReturnType<typeof portals.start>
  let folder: string
  let copy: BucketCopy
  let server: Server
  let port: number
  let idle: () => Promise<void>

  beforeAll(async () => {
    portals = await temporaryPortals()
  })
  afterAll(async () => {
    await portals.remove()
    if (!isMissing) await s3.stop()
  })

  beforeEach(async () => {
    if (isMissing) return
    bucketFolders += 1
    proxy = await startFaultyProxy(s3.port)
    const patience = { perTry: 2_000, tries: 2, firstWait: 5 }
    const access = { bucket: 'portals', prefix: `phuc-vu-${bucketFolders}`, region: 'us-east-1', patience }
    const reached = { ...access, endpoint: proxy.endpoint, credentials: s3.credentials }
    const target = openBucketTarget({ ...reached, signer: portals.signer })
    const compressor = createCompressor({ target, log: () => {}, concurrency: 8 })
    idle = compressor.idle
    engine = portals.start({ target, afterSwitch: compressor.afterSwitch })
    folder = await mkdtemp(join(tmpdir(), 'trangan-copy-'))
    copy = openBucketCopy({ ...reached, folder })
    portals.content.snapshots.set(agency.id, publishableSnapshot)
    for (const id of [agency.id, 'province']) await publish(engine, leaseOf(id))
    await idle()
    const copied = copiedPortals({ portals: publishedPortals({ folder, provinceHosts }), copy, log: () => {} })
    server = createPortalServer({ site: { portals: copied, isHttps: true, provinceHosts }, log: () => {} })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterEach(async () => {
    if (isMissing) return
    await stopGracefully(server, 100)
    await proxy.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const rename = async (vi: string, token: number) => {
    const articles = publishableSnapshot.articles.map((one) => (one.id === 'a1' ? { ...one, title: { vi } } : one))
    portals.content.snapshots.set(agency.id, { ...publishableSnapshot, articles })
    expect(await publish(engine, leaseOf(agency.id, [], token))).toHaveProperty('receipt')
  }
  const home = async (headers: Record<string, string> = {}) => (await ask(port, { host, headers })).body.toString()

  it('are served as they were published, index and host names as well, and follow each release', async () => {
    expect((await copy.follow()).sort()).toEqual([agency.id, 'province'].sort())
    expect(await home()).toContain('Công bố quy hoạch')
    expect((await ask(port, { host: 'localhost' })).status).toBe(200)
    expect(await copy.follow()).toEqual([])
    await rename('Tên mới của bài', 2)
    expect(await copy.follow()).toEqual([agency.id])
    expect(await home()).toContain('Tên mới của bài')
  })

  it('are shown as they were to who has a ticket, although that release was never copied', async () => {
    await rename('Tên mới của bài', 2)
    await engine.target.writePublicKeys()
    await copy.follow()
    const until = new Date(Date.now() + 60_000).toISOString()
    const ticket = writeTicket(portals.signer, { agency: agency.id, release: 1, createdAt: until, until })
    const door = await ask(port, { host, target: `/_xem-lai/${ticket}` })
    expect(door.status).toBe(303)
    const cookie = (door.headers['set-cookie'] ?? '').split(';')[0] ?? ''
    const past = await ask(port, { host, headers: { cookie } })
    expect(past.body.toString()).toContain('Công bố quy hoạch')
    expect(past.headers['x-robots-tag']).toContain('noindex')
    expect(await home()).toContain('Tên mới của bài')
  })

  it('are sent compressed as soon as the form was brought', async () => {
    await copy.follow()
    const asked = { host, headers: { 'accept-encoding': 'br' } }
    expect((await ask(port, asked)).headers['content-encoding']).toBeUndefined()
    await expect.poll(async () => (await ask(port, asked)).headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync((await ask(port, asked)).body).toString()).toBe(await home())
  })

  it('go on as they were copied when the bucket does not answer', async () => {
    const told: string[] = []
    const stopping = new AbortController()
    await followBucket({ copy, every: 20, log: (message) => told.push(message), signal: stopping.signal })
    proxy.fault = () => 'busy'
    await expect.poll(() => told.length).toBeGreaterThan(0)
    expect(await home()).toContain('Công bố quy hoạch')
    proxy.fault = () => undefined
    await expect.poll(() => told.length).toBe(2)
    stopping.abort()
    expect(told[1]).toContain('answers again')
  })

  it('keep the release they have while a file of the next one is damaged in the bucket', async () => {
    await copy.follow()
    await rename('Tên mới của bài', 2)
    proxy.fault = (request) => (request.includes('/objects/') ? 'cut-answer' : undefined)
    await expect(copy.follow()).rejects.toThrow('Could not read')
    expect(await home()).toContain('Công bố quy hoạch')
    proxy.fault = () => undefined
    await copy.follow()
    expect(await home()).toContain('Tên mới của bài')
  })

  it('are brought again where a file of the copy was altered', async () => {
    await copy.follow()
    const [path] = await readCopied()
    await writeFile(path, 'Ai đó đã sửa bản sao.')
    expect(await home()).toContain('Công bố quy hoạch')
  })

  const readCopied = async (): Promise<[string]> => {
    const live = await publishedPortals({ folder, provinceHosts }).portalAt(host)
    const file = typeof live === 'object' ? await live.lookup('/') : undefined
    return [join(folder, 'objects', file?.sha256.slice(0, 2) ?? '', file?.sha256 ?? '')]
  }
})
