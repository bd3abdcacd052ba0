import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { collectGarbage } from '../../collectGarbage.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../examples/portals.ts'
import type { Target } from '../../ports.ts'
import { publish } from '../../publish.ts'
import { rollback } from '../../rollback.ts'
import { verify } from '../../verify.ts'
import { type Fault, type FaultyProxy, startFaultyProxy } from './examples/faultyProxy.ts'
import { startTrialS3 } from './examples/trialS3.ts'
import { openBucketTarget } from './openBucketTarget.ts'

const agency = publishableSnapshot.agency.id
const server = await startTrialS3()
const isMissing = 'reason' in server
if (isMissing) console.log(`↷ The bucket target is not tested: ${server.reason}.`)

let bucketFolders = 0

describe.skipIf(isMissing)('a publish target in a bucket', () => {
  let portals: Awaited<ReturnType<typeof temporaryPortals>>
  let proxy: FaultyProxy
  let target: Target

  beforeAll(async () => {
    portals = await temporaryPortals()
  })
  afterAll(async () => {
    await portals.remove()
    if (!isMissing) await server.stop()
  })

  beforeEach(async () => {
    if (isMissing) return
    proxy = await startFaultyProxy(server.port)
    bucketFolders += 1
    target = openAt(`thu-${bucketFolders}`)
    portals.content.snapshots.set(agency, publishableSnapshot)
  })
  afterEach(() => proxy.stop())

  const openAt = (prefix: string, perTry = 400): Target => {
    if (isMissing) throw new Error(server.reason)
    const patience = { perTry, tries: 6, firstWait: 5 }
    const address = { bucket: 'portals', prefix, region: 'us-east-1', endpoint: proxy.endpoint }
    return openBucketTarget({ ...address, signer: portals.signer, patience, credentials: server.credentials })
  }
  const start = () => portals.start({ target })
  const rename = (vi: string) => {
    const articles = publishableSnapshot.articles.map((one) => (one.id === 'a1' ? { ...one, title: { vi } } : one))
    portals.content.snapshots.set(agency, { ...publishableSnapshot, articles })
  }
  const puts = () => proxy.requests.filter((request) => request.startsWith('PUT'))

  it('takes a whole portal: objects first, then the manifest, the pointer last', async () => {
    expect(await publish(start(), leaseOf(agency))).toMatchObject({ receipt: { release: 1 } })
    const kinds = puts().map((request) => /objects|releases|live|conditions/.exec(request)?.[0])
    expect(kinds.lastIndexOf('objects')).toBeLessThan(kinds.indexOf('releases'))
    expect(kinds.at(-1)).toBe('live')
    expect(await verify(start(), agency)).toMatchObject({ release: 1, damages: [] })
    expect(await target.listAgencies()).toEqual([agency])
  })

  it('gets only what changed', async () => {
    const engine = start()
    await publish(engine, leaseOf(agency))
    const all = puts().length
    proxy.requests.length = 0
    rename('Tên mới')
    await publish(engine, leaseOf(agency, [{ collection: 'articles', id: 'a1' }]))
    expect(puts().length).toBeLessThan(all / 2)
    proxy.requests.length = 0
    await publish(engine, leaseOf(agency))
    expect(puts()).toEqual([])
  })

  it('goes back to an older release, and sweeps nothing away that a kept one needs', async () => {
    const engine = start()
    await publish(engine, leaseOf(agency))
    rename('Tên mới')
    await publish(engine, leaseOf(agency))
    expect(await rollback(engine, leaseOf(agency), { release: 1 })).toBe(3)
    const later = new Date(Date.now() + 2 * 60 * 60 * 1000)
    const report = await collectGarbage({ ...engine, now: () => later }, { newest: 1, days: 0 })
    expect(report.releases).toBe(2)
    expect(report.objects).toBeGreaterThan(0)
    expect(await target.listReleases(agency)).toEqual([3])
    expect((await verify(engine, agency)).damages).toEqual([])
  })

  it.each<Fault>(['busy', 'conflict', 'cut-request', 'cut-answer', 'mute', 'slow'])(
    'is published to although every third request ends with: %s',
    async (fault) => {
      proxy.fault = everyThird(fault)
      expect(await publish(start(), leaseOf(agency))).toMatchObject({ receipt: { release: 1 } })
      rename('Tên mới')
      expect(await publish(start(), leaseOf(agency))).toMatchObject({ receipt: { release: 2 } })
      proxy.fault = () => undefined
      expect(await verify(start(), agency)).toMatchObject({ release: 2, damages: [] })
      expect(await target.listReleases(agency)).toEqual([1, 2])
    },
    60_000,
  )

  it('keeps the old release when the server goes away in the middle, and takes the next one when it is back', async () => {
    await publish(start(), leaseOf(agency))
    rename('Tên mới')
    proxy.fault = (request) => (request.includes('/releases/') ? 'busy' : undefined)
    expect(await publish(start(), leaseOf(agency))).toMatchObject({ failure: { code: 'target-failed' } })
    proxy.fault = () => undefined
    expect(await verify(start(), agency)).toMatchObject({ release: 1, damages: [] })
    expect(await publish(start(), leaseOf(agency))).toMatchObject({ receipt: { release: 2 } })
  })

  it('refuses the second of two publishers who switch at the same moment', async () => {
    const other = openAt(`thu-${bucketFolders}`)
    let isOthersTurn = true
    proxy.fault = async (request) => {
      if (!(request.startsWith('PUT') && request.endsWith('/live') && isOthersTurn)) return undefined
      isOthersTurn = false
      rename('Của người nhanh hơn')
      expect(await publish(portals.start({ target: other }), leaseOf(agency, [], 2))).toHaveProperty('receipt')
      return undefined
    }
    // The slower one waits for the faster one inside of its own request.
    target = openAt(`thu-${bucketFolders}`, 20_000)
    expect(await publish(start(), leaseOf(agency, [], 1))).toMatchObject({ failure: { code: 'lease-lost' } })
    expect((await other.readPointer(agency))?.token).toBe(2)
  })

  it('refuses a token older than one seen', async () => {
    await publish(start(), leaseOf(agency, [], 7))
    rename('Của người đến muộn')
    expect(await publish(start(), leaseOf(agency, [], 6))).toMatchObject({ failure: { code: 'lease-lost' } })
  })

  it('says what to do when the key is wrong or the bucket is not there', async () => {
    if (isMissing) return
    const address = { prefix: '', region: 'us-east-1', endpoint: proxy.endpoint, signer: portals.signer }
    const wrongKey = { accessKeyId: 'trial', secretAccessKey: 'wrong' }
    const locked = openBucketTarget({ ...address, bucket: 'portals', credentials: wrongKey })
    await expect(locked.readPointer(agency)).rejects.toThrow('Next step: set AWS_ACCESS_KEY_ID')
    const absent = openBucketTarget({ ...address, bucket: 'khong-co', credentials: server.credentials })
    await expect(absent.readPointer(agency)).rejects.toThrow('Next step: create it, or correct TRANGAN_PUBLISH_TARGET')
  })

  it('reports a damaged object instead of handing it out', async () => {
    await publish(start(), leaseOf(agency))
    await target.removeObject((await firstObject(target)).sha256)
    expect((await verify(start(), agency)).damages.length).toBeGreaterThan(0)
  })

  it('takes a server that does not answer for no damage: nothing is proven then, and nothing repaired', async () => {
    await publish(start(), leaseOf(agency))
    proxy.fault = (request) => (request.includes('/objects/') ? 'busy' : undefined)
    await expect(verify(start(), agency)).rejects.toThrow('Could not read')
  })
})

/** Every third request ends so, but the same one not more often than it is tried again. */
const everyThird = (fault: Fault): FaultyProxy['fault'] => {
  const failed = new Map<string, number>()
  return (request, number) => {
    const times = failed.get(request) ?? 0
    if (number % 3 !== 0 || times > 3) return undefined
    failed.set(request, times + 1)
    return fault
  }
}

const firstObject = async (target: Target) => {
  for await (const object of target.listObjects()) return object
  throw new Error('The bucket is empty.')
}
