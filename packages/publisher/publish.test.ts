import { readFile, writeFile } from 'node:fs/promises'
import type { exampleArticle } from '@trangan/contract/examples'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { largeSnapshot, numberedArticle } from './examples/articles.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from './examples/portals.ts'
import { publish } from './publish.ts'
import { bucketOf } from './release/bucket.ts'
import { objectFile } from './release/layout.ts'

const agency = publishableSnapshot.agency.id
const articlePath = '/tin-tuc/cong-bo-quy-hoach-phan-khu/'

let portals: Awaited<ReturnType<typeof temporaryPortals>>
beforeEach(async () => {
  portals = await temporaryPortals()
})
afterEach(() => portals.remove())

const edit = (change: Partial<typeof exampleArticle> | undefined) => {
  const articles = publishableSnapshot.articles.flatMap((article) =>
    article.id !== 'a1' ? [article] : change ? [{ ...article, ...change }] : [],
  )
  portals.content.snapshots.set(agency, { ...publishableSnapshot, articles })
}

const textAt = async (path: string) => {
  const entry = await portals.reader.lookup(agency, path)
  return entry && readFile(portals.reader.fileOf(entry), 'utf8')
}

describe('publishing an agency', () => {
  it('puts every page, picture and file of the agency in place', async () => {
    const result = await publish(portals.engine, leaseOf(agency))
    expect(result).toMatchObject({ receipt: { release: 1, removed: 0 } })
    expect(await textAt(articlePath)).toContain('Công bố quy hoạch')
    expect(await textAt('/rss.xml')).toContain('<rss version="2.0"')
    const file = [...((await textAt(articlePath)) ?? '').matchAll(/\/tep\/[^"\\ ]+\.pdf/g)][0]?.[0] ?? ''
    expect(await textAt(decodeURI(file))).toBe('bytes of files/ban-ve.pdf')
  })

  it('renders only what a change shows on, and reads only the document that changed', async () => {
    await publish(portals.engine, leaseOf(agency))
    portals.renderer.rendered.length = 0
    edit({ title: { vi: 'Tên mới' } })
    const result = await publish(portals.engine, leaseOf(agency, [{ collection: 'articles', id: 'a1' }]))
    expect(result).toMatchObject({
      // No new file: the article stands in the root of the search index.
      receipt: { release: 2, added: 0, removed: 0, documents: [{ id: 'a1', paths: [articlePath] }] },
    })
    expect(portals.renderer.rendered.sort()).toEqual(['/', '/chuyen-muc/quy-hoach/', '/tin-tuc/', articlePath].sort())
    expect(portals.content.reads).toEqual({ snapshots: 1, patches: 1 })
  })

  it('takes an unpublished article away from everywhere, its picture too', async () => {
    await publish(portals.engine, leaseOf(agency))
    edit(undefined)
    await publish(portals.engine, leaseOf(agency, [{ collection: 'articles', id: 'a1' }]))
    expect(await textAt(articlePath)).toBeUndefined()
    const live = await portals.reader.readLive(agency)
    expect(live?.manifest.release).toBe(2)
    for (const path of ['/', '/tin-tuc/', '/rss.xml', '/sitemap/articles-1.xml'])
      expect(await textAt(path)).not.toContain('cong-bo-quy-hoach')
  })

  it('renders nothing and makes no release when nothing changed, even after a restart', async () => {
    await publish(portals.engine, leaseOf(agency))
    portals.renderer.rendered.length = 0
    const result = await publish(portals.start(), leaseOf(agency))
    expect(result).toMatchObject({ receipt: { release: 1, added: 0, changed: 0, removed: 0 } })
    expect(portals.renderer.rendered).toEqual([])
  })

  it('renders an article once that was saved a hundred times meanwhile', async () => {
    await publish(portals.engine, leaseOf(agency))
    portals.renderer.rendered.length = 0
    edit({ title: { vi: 'Lần thứ một trăm' } })
    const saves = Array.from({ length: 100 }, () => ({ collection: 'articles', id: 'a1' }))
    await publish(portals.engine, leaseOf(agency, saves))
    expect(portals.renderer.rendered.filter((path) => path === articlePath)).toEqual([articlePath])
    expect(portals.content.reads).toEqual({ snapshots: 1, patches: 1 })
  })

  it('plans nothing either when the same publisher finds the same content', async () => {
    await publish(portals.engine, leaseOf(agency))
    const asked: string[] = []
    const settings = {
      ...portals.engine.settings,
      serviceLink: (procedure: { code: string }) => {
        asked.push(procedure.code)
        return undefined
      },
    }
    expect(await publish({ ...portals.engine, settings }, leaseOf(agency))).toMatchObject({ receipt: { release: 1 } })
    expect(asked).toEqual([])
    edit({ title: { vi: 'Tên mới' } })
    expect(await publish(portals.engine, leaseOf(agency))).toMatchObject({ receipt: { release: 2 } })
  })

  it('renders everything again for a new build of the portal application', async () => {
    await publish(portals.engine, leaseOf(agency))
    const renderer = { ...portals.renderer, buildId: 'build-2' }
    const result = await publish(portals.start({ renderer }), leaseOf(agency))
    expect(result).toMatchObject({ receipt: { release: 2, added: 0, removed: 0 } })
    expect((await portals.reader.readLive(agency))?.manifest.buildId).toBe('build-2')
  })

  it('costs the same work for one article in a small and in a large portal', async () => {
    const filesFor = async (count: number) => {
      const large = await temporaryPortals([{ ...publishableSnapshot, articles: largeSnapshot(count).articles }])
      await publish(large.engine, leaseOf(agency))
      const articles = [...largeSnapshot(count).articles, numberedArticle(count + 1)]
      large.content.snapshots.set(agency, { ...publishableSnapshot, articles })
      const result = await publish(large.engine, leaseOf(agency, [{ collection: 'articles', id: `n${count + 1}` }]))
      await large.remove()
      return 'receipt' in result ? result.receipt.added + result.receipt.changed : Number.NaN
    }
    const [small, big] = [await filesFor(201), await filesFor(2_001)]
    expect(small).toBeLessThan(20)
    expect(big).toBeLessThanOrEqual(small * 1.2)
  }, 60_000)
})

describe('a publish that fails', () => {
  it('leaves the live release alone when content cannot be read, and says so in Vietnamese', async () => {
    await publish(portals.engine, leaseOf(agency))
    const source = { ...portals.content, readSnapshot: () => Promise.reject(new Error('connection reset')) }
    const result = await publish(portals.start({ source }), leaseOf(agency))
    expect(result).toMatchObject({ failure: { code: 'content-unreadable' } })
    expect(result).toHaveProperty('failure.message', expect.stringContaining('Không đọc được nội dung'))
    expect((await portals.reader.readLive(agency))?.manifest.release).toBe(1)
  })

  it('does not wait for ever for content that does not come', async () => {
    await publish(portals.engine, leaseOf(agency))
    const source = { ...portals.content, readSnapshot: () => new Promise<never>(() => {}) }
    const result = await publish(portals.start({ source, patience: 20 }), leaseOf(agency))
    expect(result).toMatchObject({ failure: { code: 'content-unreadable' } })
    expect(result).toHaveProperty('failure.message', expect.stringContaining('no answer within 0.02 seconds'))
  })

  it('refuses an answer that is no whole snapshot', async () => {
    const { menus: _menus, ...half } = publishableSnapshot
    const source = { ...portals.content, readSnapshot: async () => half as typeof publishableSnapshot }
    expect(await publish(portals.start({ source }), leaseOf(agency))).toMatchObject({
      failure: { code: 'content-unreadable' },
    })
  })

  it('names the page that could not be rendered', async () => {
    const renderer = { ...portals.renderer, render: () => Promise.reject(new Error('no title')) }
    const result = await publish(portals.start({ renderer }), leaseOf(agency))
    expect(result).toMatchObject({ failure: { code: 'render-failed' } })
    expect(result).toHaveProperty('failure.message', expect.stringMatching(/\/: no title|\/.*\/: no title/))
  })

  it('does not publish a picture whose bytes are not those of the upload', async () => {
    const source = { ...portals.content, readBlob: async () => new Uint8Array([1, 2, 3]) }
    expect(await publish(portals.start({ source }), leaseOf(agency))).toMatchObject({
      failure: { code: 'render-failed', message: expect.stringContaining('/tep/') },
    })
  })

  it('waits for a person before it takes many pages away, and obeys when forced', async () => {
    portals.content.snapshots.set(agency, { ...publishableSnapshot, articles: largeSnapshot(100).articles })
    await publish(portals.engine, leaseOf(agency))
    portals.content.snapshots.set(agency, { ...publishableSnapshot, articles: largeSnapshot(50).articles })
    const result = await publish(portals.engine, leaseOf(agency))
    expect(result).toMatchObject({ failure: { code: 'too-many-removals' } })
    expect((await portals.reader.readLive(agency))?.manifest.release).toBe(1)
    expect(await publish(portals.engine, leaseOf(agency), { isForced: true })).toMatchObject({
      receipt: { release: 2 },
    })
  })

  it('does not go live under a token older than one seen', async () => {
    await publish(portals.engine, leaseOf(agency, [], 7))
    edit({ title: { vi: 'Của người đến muộn' } })
    expect(await publish(portals.start(), leaseOf(agency, [], 6))).toMatchObject({ failure: { code: 'lease-lost' } })
    expect(await textAt('/')).not.toContain('Của người đến muộn')
  })

  it('does not go live when its lease was lost on the way', async () => {
    const lost = new AbortController()
    lost.abort()
    expect(await publish(portals.engine, leaseOf(agency), { signal: lost.signal })).toMatchObject({
      failure: { code: 'lease-lost' },
    })
    expect(await portals.reader.readLive(agency)).toBeUndefined()
  })

  it('makes everything again when the live manifest is damaged', async () => {
    await publish(portals.engine, leaseOf(agency))
    const manifest = `${portals.folder}/agencies/${agency}/releases/1.json`
    await writeFile(manifest, (await readFile(manifest, 'utf8')).slice(0, 500))
    expect(await publish(portals.start(), leaseOf(agency))).toMatchObject({ receipt: { release: 2 } })
    expect(await textAt(articlePath)).toContain('Công bố quy hoạch')
  })
})

describe('a release on disk', () => {
  it('is refused by readers when a bucket was changed', async () => {
    await publish(portals.engine, leaseOf(agency))
    const live = await portals.reader.readLive(agency)
    const bucket = live?.manifest.buckets[bucketOf('/', live.manifest.buckets)] ?? ''
    await writeFile(objectFile(portals.folder, bucket), `/\t${'f'.repeat(64)}\t1\ttext/html\t\t\n`)
    await expect(portals.reader.lookup(agency, '/')).rejects.toThrow(
      'is damaged. Next step: npm run publish -- --verify',
    )
  })

  it('shows readers one release from beginning to end of a request', async () => {
    await publish(portals.engine, leaseOf(agency))
    const before = await portals.reader.readLive(agency)
    edit({ title: { vi: 'Tên mới' } })
    await publish(portals.engine, leaseOf(agency, [{ collection: 'articles', id: 'a1' }]))
    const after = await portals.reader.readLive(agency)
    expect([before?.manifest.release, after?.manifest.release]).toEqual([1, 2])
    expect(await before?.lookup('/')).not.toEqual(await after?.lookup('/'))
  })
})
