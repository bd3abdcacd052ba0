import { readFile, rm, writeFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { collectGarbage } from './collectGarbage.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from './examples/portals.ts'
import { publish } from './publish.ts'
import { bucketOf } from './release/bucket.ts'
import { liveFile } from './release/layout.ts'
import { mend, repair } from './repair.ts'
import { rollback } from './rollback.ts'
import { verify } from './verify.ts'

const agency = publishableSnapshot.agency.id
let portals: Awaited<ReturnType<typeof temporaryPortals>>
beforeEach(async () => {
  portals = await temporaryPortals()
  await publish(portals.engine, leaseOf(agency))
})
afterEach(() => portals.remove())

const objectAt = async (path: string) => {
  const entry = await portals.reader.lookup(agency, path)
  if (!entry) throw new Error(`nothing at ${path}`)
  return portals.reader.fileOf(entry)
}

const unpublishArticle = async () => {
  const articles = publishableSnapshot.articles.filter(({ id }) => id !== 'a1')
  portals.content.snapshots.set(agency, { ...publishableSnapshot, articles })
  await publish(portals.engine, leaseOf(agency, [{ collection: 'articles', id: 'a1' }]))
}

describe('checking a portal', () => {
  it('finds no difference after a clean publish and after changes', async () => {
    expect(await check(portals.engine, agency)).toMatchObject({ release: 1, differences: [] })
    await unpublishArticle()
    expect(await check(portals.engine, agency)).toMatchObject({ release: 2, differences: [] })
  })

  it('counts the bytes of a page that the content has outgrown', async () => {
    const agencyNow = { ...publishableSnapshot.agency, name: { vi: 'Sở Quy hoạch' } }
    portals.content.snapshots.set(agency, { ...publishableSnapshot, agency: agencyNow })
    const { differences } = await check(portals.engine, agency)
    expect(differences).toContainEqual({ path: '/', problem: 'different', bytes: expect.any(Number) })
    expect(differences.every(({ bytes }) => bytes > 0)).toBe(true)
  })
})

describe('verifying a portal', () => {
  it('finds nothing wrong with what was just published', async () => {
    expect(await verify(portals.engine, agency)).toMatchObject({ release: 1, damages: [] })
  })

  it('finds one changed byte, and a repair puts the page back', async () => {
    const file = await objectAt('/lien-he/')
    const bytes = await readFile(file)
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
    await writeFile(file, bytes)
    const report = await verify(portals.engine, agency)
    expect(report.damages.map(({ path }) => path)).toEqual(['/lien-he/'])
    expect(await repair(portals.engine, leaseOf(agency), report)).toHaveProperty('receipt')
    expect(await verify(portals.engine, agency)).toMatchObject({ damages: [] })
    expect(await check(portals.engine, agency)).toMatchObject({ differences: [] })
  })

  it('finds a changed bucket of the manifest, and a repair makes the release whole again', async () => {
    const live = await portals.reader.readLive(agency)
    const bucket = portals.reader.fileOf({ sha256: live?.manifest.buckets[bucketOf('/', live.manifest.buckets)] ?? '' })
    const bytes = await readFile(bucket)
    bytes.writeUInt8(bytes.readUInt8(5) ^ 1, 5)
    await writeFile(bucket, bytes)
    const report = await verify(portals.engine, agency)
    expect(report.damages.map(({ path }) => path)).toEqual(['*'])
    await repair(portals.engine, leaseOf(agency), report)
    expect(await verify(portals.engine, agency)).toMatchObject({ damages: [] })
  })

  it('finds a damaged compressed form, and takes it away for whoever makes them anew', async () => {
    const file = await objectAt('/lien-he/')
    await writeFile(`${file}.br`, brotliCompressSync('something else'))
    const report = await verify(portals.engine, agency)
    expect(report.damages).toMatchObject([{ path: '/lien-he/', message: expect.stringContaining('.br is damaged') }])
    const again: string[] = []
    const engine = portals.start({ afterSwitch: ({ changes }) => void again.push(...changes.keys()) })
    expect(await mend(engine, report)).toEqual([])
    expect(again).toEqual(['/lien-he/'])
    expect(await verify(portals.engine, agency)).toMatchObject({ damages: [] })
  })

  it('brings a file back from its compressed form, without any content', async () => {
    const file = await objectAt('/lien-he/')
    const whole = await readFile(file)
    await writeFile(`${file}.gz`, gzipSync(whole))
    await rm(file)
    expect(await mend(portals.engine, await verify(portals.engine, agency))).toEqual([])
    expect(await readFile(file)).toEqual(whole)
  })

  it('notices that an older release stands where a newer one was live', async () => {
    await unpublishArticle()
    const pointer = await readFile(liveFile(portals.folder, agency))
    await rollback(portals.engine, leaseOf(agency), { release: 1 })
    await writeFile(liveFile(portals.folder, agency), pointer)
    expect(await verify(portals.engine, agency)).toMatchObject({ damages: [] })
    const { damages } = await verify(portals.engine, agency, { expected: 3 })
    expect(damages[0]?.message).toContain('release 2 is live although 3 was')
  })

  it('notices an older manifest under a newer number, though it is signed', async () => {
    await unpublishArticle()
    const releases = `${portals.folder}/agencies/${agency}/releases`
    await writeFile(`${releases}/2.json`, await readFile(`${releases}/1.json`))
    expect((await verify(portals.engine, agency)).damages[0]?.message).toContain('release 1 of')
  })

  it('goes on from the newest release when the pointer is damaged', async () => {
    await writeFile(liveFile(portals.folder, agency), 'nonsense')
    expect((await verify(portals.engine, agency)).damages).toHaveLength(1)
    const again = portals.start()
    portals.renderer.rendered.length = 0
    expect(await publish(again, leaseOf(agency))).toMatchObject({ receipt: { release: 2, changed: 0, removed: 0 } })
    expect(portals.renderer.rendered).toEqual([])
    expect(await verify(again, agency)).toMatchObject({ release: 2, damages: [] })
  })

  it('does not accept a manifest that someone else signed', async () => {
    const file = `${portals.folder}/agencies/${agency}/releases/1.json`
    const text = (await readFile(file, 'utf8')).replace('"users":["u1"]', '"users":["u2"]')
    await writeFile(file, text)
    const { damages } = await verify(portals.engine, agency)
    expect(damages[0]?.message).toContain('does not fit its signature: publish the agency again')
  })
})

describe('going back to an older release', () => {
  it('brings back what it held, under a new number', async () => {
    await unpublishArticle()
    expect(await rollback(portals.engine, leaseOf(agency), { release: 1 })).toBe(3)
    expect(await portals.reader.lookup(agency, '/tin-tuc/cong-bo-quy-hoach-phan-khu/')).toBeDefined()
    expect(await verify(portals.engine, agency)).toMatchObject({ release: 3, damages: [] })
  })

  it('is told to whoever follows releases: compressed forms and the trees of web servers', async () => {
    await unpublishArticle()
    const told: string[] = []
    const afterSwitch = (event: { agency: string; changes: ReadonlyMap<string, unknown> }) => {
      if (event.changes.has('/tin-tuc/cong-bo-quy-hoach-phan-khu/')) told.push(event.agency)
    }
    await rollback(portals.start({ afterSwitch }), leaseOf(agency), { release: 1 })
    expect(told).toEqual([agency])
  })

  it('is refused when a file of it is gone from the store', async () => {
    const file = await objectAt('/tin-tuc/cong-bo-quy-hoach-phan-khu/')
    await unpublishArticle()
    await rm(file)
    await expect(rollback(portals.engine, leaseOf(agency), { release: 1 })).rejects.toThrow(
      '1 tệp của bản này không còn',
    )
    expect((await portals.reader.readLive(agency))?.manifest.release).toBe(2)
  })

  it('is refused to someone whose lease is older than one seen', async () => {
    await publish(portals.engine, leaseOf(agency, [], 5))
    await unpublishArticle().catch(() => undefined)
    const pointer = JSON.parse(await readFile(liveFile(portals.folder, agency), 'utf8'))
    await writeFile(liveFile(portals.folder, agency), JSON.stringify({ ...pointer, token: 9 }))
    await expect(rollback(portals.engine, leaseOf(agency, [], 8), { release: 1 })).rejects.toThrow(
      'token 9 is newer than 8',
    )
  })
})

describe('collecting garbage', () => {
  const inTwoHours = () => new Date(Date.now() + 2 * 60 * 60 * 1000)

  it('removes what only forgotten releases needed, and nothing that is live', async () => {
    await unpublishArticle()
    const article = (await portals.reader.readRelease(agency, 1)).lookup('/tin-tuc/cong-bo-quy-hoach-phan-khu/')
    const report = await collectGarbage(portals.start({ now: inTwoHours }), { newest: 1, days: 0 })
    expect(report).toMatchObject({ releases: 1, objects: expect.any(Number) })
    expect(await verify(portals.engine, agency)).toMatchObject({ release: 2, damages: [] })
    await expect(readFile(portals.reader.fileOf((await article) ?? { sha256: '' }))).rejects.toThrow('ENOENT')
  })

  it('leaves young objects alone: they may belong to a release that is being made', async () => {
    await unpublishArticle()
    expect(await collectGarbage(portals.engine, { newest: 1, days: 0 })).toMatchObject({ objects: 0 })
  })
})
