import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../examples/portals.ts'
import { publish } from '../publish.ts'
import { loadSigner } from '../release/signing.ts'
import { verify } from '../verify.ts'
import { createCompressor } from './createCompressor.ts'
import { type Disk, localDisk } from './disk.ts'

const agency = publishableSnapshot.agency.id

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trangan-target-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A disk that fails at its nth write, sync or rename. */
const failingDisk = (failAt: number): { disk: Disk; steps: () => number } => {
  let step = 0
  const failing =
    <A extends unknown[], R>(act: (...args: A) => R) =>
    (...args: A): R => {
      step += 1
      if (step === failAt) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
      return act(...args)
    }
  const { create, sync, rename, syncFolder, syncAll } = localDisk
  const disk = {
    ...localDisk,
    create: failing(create),
    sync: async (descriptor: number) => failing(sync)(descriptor),
    rename: failing(rename),
    syncFolder: async (path: string) => failing(syncFolder)(path),
    syncAll: async (path: string) => failing(syncAll)(path),
  }
  return { disk, steps: () => step }
}

/** A disk that notes the order of what was done to it. */
const notingDisk = (): { disk: Disk; notes: string[] } => {
  const notes: string[] = []
  const open = new Map<number, string>()
  const nameOf = (file: string) => file.replace(/^.*trangan-portals-[^/]*/, '').replace(/[0-9a-f]{64}/, '<object>')
  const disk: Disk = {
    ...localDisk,
    create: (file, bytes) => {
      const descriptor = localDisk.create(file, bytes)
      open.set(descriptor, file)
      return descriptor
    },
    sync: async (descriptor) => {
      notes.push(`sync ${nameOf(open.get(descriptor) ?? '')}`)
      await localDisk.sync(descriptor)
    },
    syncFolder: async (path) => {
      await localDisk.syncFolder(path)
      notes.push(`sync folder ${nameOf(path)}`)
    },
    syncAll: async (path) => {
      const done = await localDisk.syncAll(path)
      notes.push('sync all')
      return done
    },
    rename: (from, to) => {
      notes.push(`rename ${nameOf(to)}`)
      localDisk.rename(from, to)
    },
  }
  return { disk, notes }
}

/** A few pages of the portal changed, as never before. */
const changedSnapshot = (turn: number) => ({
  ...publishableSnapshot,
  articles: publishableSnapshot.articles.map((article) => ({ ...article, title: { vi: `Tên thứ ${turn}` } })),
})

describe('a publish onto a disk that fails', () => {
  it('keeps the old release whole wherever it fails, and the next one succeeds', async () => {
    const portals = await temporaryPortals()
    await publish(portals.engine, leaseOf(agency))
    for (let failAt = 1, isDone = false; !isDone; failAt += 1) {
      const before = (await portals.reader.readLive(agency))?.manifest.release
      portals.content.snapshots.set(agency, changedSnapshot(failAt))
      const { disk, steps } = failingDisk(failAt)
      const result = await publish(portals.startOn(disk), leaseOf(agency))
      isDone = steps() < failAt
      const { release, damages } = await verify(portals.engine, agency)
      expect(damages).toEqual([])
      if (!isDone) expect('failure' in result && result.failure.code).toBe('target-failed')
      if (release === before) expect(await publish(portals.start(), leaseOf(agency))).toHaveProperty('receipt')
    }
    await portals.remove()
  }, 120_000)
})

describe('the order of writing', () => {
  it('is bytes, names, manifest, pointer; each on the medium before the next', async () => {
    const { disk, notes } = notingDisk()
    const portals = await temporaryPortals([publishableSnapshot], disk)
    await publish(portals.engine, leaseOf(agency))
    const first = (pattern: RegExp) => notes.findIndex((note) => pattern.test(note))
    const last = (pattern: RegExp) => notes.findLastIndex((note) => pattern.test(note))
    const object = /^rename \/objects/
    expect(Math.max(last(/^sync \/objects/), first(/^sync all/))).toBeLessThan(first(object))
    expect(last(object)).toBeLessThan(first(/^rename .*releases\/1\.json$/))
    expect(notes.slice(-3)).toEqual([
      expect.stringMatching(/^sync \/agencies.*live\./),
      expect.stringMatching(/^rename \/agencies.*live$/),
      expect.stringMatching(/^sync folder \/agencies/),
    ])
    const namesOnMedium = last(/^sync (all|folder \/objects)/)
    expect(namesOnMedium).toBeGreaterThan(last(object))
    expect(namesOnMedium).toBeLessThan(first(/^rename .*live$/))
    await portals.remove()
  })
})

describe('the signing key', () => {
  it('is made once and can be read by its owner only', async () => {
    const [one, other] = await Promise.all([loadSigner(folder), loadSigner(folder)])
    expect(one.publicKeys()).toEqual(other.publicKeys())
    expect((await stat(join(folder, 'signing-key.pem'))).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['signing-key.pem'])
  })
})

describe('compressing what went live', () => {
  it('puts smaller copies beside pages, and none beside pictures', async () => {
    const portals = await temporaryPortals()
    const compressor = createCompressor({ target: portals.engine.target, log: () => {} })
    await publish(portals.start({ afterSwitch: compressor.afterSwitch }), leaseOf(agency))
    await compressor.idle()
    const page = await portals.reader.lookup(agency, '/')
    const file = portals.reader.fileOf(page ?? { sha256: '' })
    expect((await readFile(`${file}.br`)).length).toBeLessThan((await readFile(file)).length / 2)
    expect((await readFile(`${file}.gz`)).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
    await portals.remove()
  })
})
