import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../engine/engine.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../examples/portals.ts'
import { compareReleases, listReleases, releaseAt } from '../../history/index.ts'
import { publish } from '../../publish.ts'
import type { Entry } from '../../release/bucket.ts'
import { entriesOf, readContents } from '../../release/contents.ts'
import { mend, repair } from '../../repair.ts'
import { rollback } from '../../rollback.ts'
import { verify } from '../../verify.ts'
import { createCompressor } from '../../write/createCompressor.ts'
import { startTrialS3 } from './examples/trialS3.ts'
import { openBucketTarget } from './openBucketTarget.ts'

const agency = publishableSnapshot.agency.id
const server = await startTrialS3()
const isMissing = 'reason' in server
if (isMissing) console.log(`↷ Forms and history in a bucket are not tested: ${server.reason}.`)

let bucketFolders = 0

describe.skipIf(isMissing)('a bucket gives what a folder gives', () => {
  let portals: Awaited<ReturnType<typeof temporaryPortals>>
  let engine: Engine
  let client: S3Client
  let prefix: string
  let idle: () => Promise<void>

  beforeAll(async () => {
    portals = await temporaryPortals()
  })
  afterAll(async () => {
    await portals.remove()
    if (!isMissing) await server.stop()
  })

  beforeEach(async () => {
    if (isMissing) return
    bucketFolders += 1
    prefix = `dang-${bucketFolders}`
    const address = {
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${server.port}`,
      credentials: server.credentials,
    }
    client = new S3Client({ ...address, forcePathStyle: true })
    const target = openBucketTarget({ ...address, bucket: 'portals', prefix, signer: portals.signer })
    const compressor = createCompressor({ target, log: () => {}, concurrency: 8 })
    idle = compressor.idle
    engine = portals.start({ target, afterSwitch: compressor.afterSwitch })
    portals.content.snapshots.set(agency, publishableSnapshot)
    await publish(engine, leaseOf(agency))
    await idle()
  })
  afterEach(() => client.destroy())

  const keyOf = (sha256: string, suffix = '') => `${prefix}/objects/${sha256.slice(0, 2)}/${sha256}${suffix}`
  const put = (key: string, text: string) =>
    client.send(new PutObjectCommand({ Bucket: 'portals', Key: key, Body: text }))
  const get = (key: string) => client.send(new GetObjectCommand({ Bucket: 'portals', Key: key }))
  const liveEntry = async (path: string): Promise<Entry> => {
    const pointer = await engine.target.readPointer(agency)
    const manifest = await engine.target.readManifest(agency, pointer?.release ?? 0)
    const found = [...entriesOf(await readContents(manifest, engine.target.readObject))].find(([at]) => at === path)
    if (!found) throw new Error(`${path} is not live`)
    return found[1]
  }
  const rename = (vi: string) => {
    const articles = publishableSnapshot.articles.map((one) => (one.id === 'a1' ? { ...one, title: { vi } } : one))
    portals.content.snapshots.set(agency, { ...publishableSnapshot, articles })
  }

  it('keeps each page compressed as well, in forms that say how', async () => {
    const { sha256 } = await liveEntry('/')
    expect((await get(keyOf(sha256, '.br'))).ContentEncoding).toBe('br')
    expect((await get(keyOf(sha256, '.gz'))).ContentEncoding).toBe('gzip')
    expect((await verify(engine, agency)).damages).toEqual([])
  })

  it('makes a page that was altered whole again from its compressed form, without any content', async () => {
    const { sha256 } = await liveEntry('/')
    await put(keyOf(sha256), 'Ai đó đã sửa trang này.')
    const report = await verify(engine, agency)
    expect(report.damages).toMatchObject([{ path: '/', sha256 }])
    portals.content.snapshots.delete(agency)
    expect(await mend(engine, report)).toEqual([])
    expect((await verify(engine, agency)).damages).toEqual([])
  })

  it('makes a page anew when all its forms were altered', async () => {
    const { sha256 } = await liveEntry('/')
    for (const suffix of ['', '.br', '.gz']) await put(keyOf(sha256, suffix), 'Ai đó đã sửa.')
    const report = await verify(engine, agency)
    expect(await mend(engine, report)).toHaveLength(1)
    expect(await repair(engine, leaseOf(agency, [], 2), report)).toHaveProperty('receipt')
    await idle()
    expect((await verify(engine, agency)).damages).toEqual([])
  })

  it('notices an altered form, and makes it anew from its page', async () => {
    const { sha256 } = await liveEntry('/')
    await put(keyOf(sha256, '.br'), 'không phải brotli')
    const report = await verify(engine, agency)
    expect(report.damages).toMatchObject([{ path: '/', message: expect.stringContaining(`${sha256}.br`) }])
    expect(await mend(engine, report)).toEqual([])
    await idle()
    expect((await verify(engine, agency)).damages).toEqual([])
  })

  it('takes the forms away with their object', async () => {
    const { sha256 } = await liveEntry('/')
    await engine.target.removeObject(sha256)
    await expect(get(keyOf(sha256, '.gz'))).rejects.toThrow()
  })

  it('tells its releases, compares two, finds that of a moment and restores it', async () => {
    const between = new Date()
    rename('Tên mới của bài')
    await publish(engine, leaseOf(agency, [], 2))
    const releases = (await listReleases(engine.target, agency)).flatMap((one) => ('problem' in one ? [] : [one]))
    expect(releases.map(({ release, isLive }) => [release, isLive])).toEqual([
      [2, true],
      [1, false],
    ])
    expect(releaseAt(releases, between)?.release).toBe(1)
    const { pages } = await compareReleases(engine.target, { agency, from: 1, to: 2 })
    expect(pages.map(({ path }) => path)).toContain('/')
    const before = (await engine.target.readManifest(agency, 1)).buckets
    expect(await rollback(engine, leaseOf(agency, [], 3), { release: 1 })).toBe(3)
    expect((await engine.target.readManifest(agency, 3)).buckets).toEqual(before)
    expect((await verify(engine, agency)).damages).toEqual([])
  })
})
