import { mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { largeSnapshot, numberedArticle } from '../../../packages/publisher/examples/articles.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../../packages/publisher/examples/portals.ts'
import { publish } from '../../../packages/publisher/publish.ts'
import { followReleases } from '../followReleases.ts'
import { keepSite } from '../keepSite.ts'
import { createWebTree } from './createWebTree.ts'

const agency = publishableSnapshot.agency.id

let portals: Awaited<ReturnType<typeof temporaryPortals>>
let folder: string
beforeEach(async () => {
  portals = await temporaryPortals()
  folder = await mkdtemp(join(tmpdir(), 'trangan-tree-'))
})
afterEach(async () => {
  await portals.remove()
  await rm(folder, { recursive: true, force: true })
})

const home = () => join(folder, 'agencies', agency)
const read = (path: string) => readFile(join(home(), 'live', 'identity', path), 'utf8')
const open = () => createWebTree({ target: portals.engine.target, portals: portals.folder, folder })
const write = (articles: ReturnType<typeof numberedArticle>[]) =>
  portals.content.snapshots.set(agency, { ...publishableSnapshot, articles })

/** Reads with counted objects, to see what an update costs. */
const counted = () => {
  const { target } = portals.engine
  const reads: string[] = []
  const readObject = (sha256: string) => {
    reads.push(sha256)
    return target.readObject(sha256)
  }
  return { reads, tree: createWebTree({ target: { ...target, readObject }, portals: portals.folder, folder }) }
}

describe('the tree of a portal', () => {
  it('turns from one side to the other with each release, and stays when nothing changed', async () => {
    write(largeSnapshot(5).articles)
    await publish(portals.engine, leaseOf(agency))
    const sides: (string | undefined)[] = []
    for (const number of [6, 7]) {
      expect(await open().update(agency)).toBeDefined()
      sides.push(await readlink(join(home(), 'live')))
      write(largeSnapshot(number).articles)
      await publish(portals.engine, leaseOf(agency, [{ collection: 'articles', id: `n${number}` }]))
    }
    await open().update(agency)
    expect(await open().update(agency)).toBeUndefined()
    expect([...sides, await readlink(join(home(), 'live'))]).toEqual(['a', 'b', 'a'])
    expect(await read('tin-tuc/tin-so-7/index.html')).toContain('Tin số 7')
  })

  it('loses what the release loses, folders too', async () => {
    write(largeSnapshot(5).articles)
    await publish(portals.engine, leaseOf(agency))
    await open().update(agency)
    write(largeSnapshot(4).articles)
    await publish(portals.engine, leaseOf(agency, [{ collection: 'articles', id: 'n5' }]))
    await open().update(agency)
    expect(await readdir(join(home(), 'live', 'identity', 'tin-tuc'))).not.toContain('tin-so-5')
  })

  it('costs what the change costs, however large the portal is', async () => {
    const costs: number[] = []
    for (const size of [40, 400]) {
      await rm(home(), { recursive: true, force: true })
      write(largeSnapshot(size).articles)
      await publish(portals.engine, leaseOf(agency), { isForced: true })
      await open().update(agency)
      for (const number of [1, 2, 3]) {
        write([
          ...largeSnapshot(size).articles.slice(0, -1),
          { ...numberedArticle(size), title: { vi: `Sửa ${number}` } },
        ])
        await publish(portals.engine, leaseOf(agency, [{ collection: 'articles', id: `n${size}` }]))
        const { tree, reads } = counted()
        const update = await tree.update(agency)
        if (number === 3) costs.push((update?.links ?? 0) + reads.length)
      }
    }
    const [small = 0, large = 0] = costs
    expect(small).toBeGreaterThan(0)
    expect(large).toBeLessThan(small * 1.5)
  }, 60_000)

  it('makes a side anew that was interrupted', async () => {
    write(largeSnapshot(5).articles)
    await publish(portals.engine, leaseOf(agency))
    await open().update(agency)
    write(largeSnapshot(6).articles)
    await publish(portals.engine, leaseOf(agency))
    await open().update(agency)
    await rm(join(home(), 'a.json'))
    await writeFile(join(home(), 'a', 'identity', 'nua-chung.html'), 'half')
    write(largeSnapshot(7).articles)
    await publish(portals.engine, leaseOf(agency))
    await open().update(agency)
    expect(await read('tin-tuc/tin-so-7/index.html')).toContain('Tin số 7')
    await expect(read('nua-chung.html')).rejects.toThrow('ENOENT')
  })

  it('follows the publisher, and writes the hosts again when they change', async () => {
    await keepSite(folder, { listen: '8090', isHttps: false })
    const messages: string[] = []
    const { target } = portals.engine
    const trees = followReleases({
      target,
      portals: portals.folder,
      folder,
      log: ({ message }) => messages.push(message),
    })
    const engine = portals.start({ afterSwitch: trees.afterSwitch })
    for (const id of [agency, 'province']) await publish(engine, leaseOf(id))
    await trees.idle()
    expect(await read('index.html')).toContain('Trang chủ')
    expect(await readFile(join(folder, 'nginx-hosts.map'), 'utf8')).toContain(
      '"soxaydung.ninhbinh.gov.vn" "so-xay-dung";',
    )
    expect(messages).toEqual([expect.stringContaining('Next step: nginx -s reload.')])
  })
})
