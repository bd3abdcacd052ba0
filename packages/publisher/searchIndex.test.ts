import { readFile } from 'node:fs/promises'
import type { Article, Snapshot } from '@trangan/contract'
import { type exampleArticle, examplePeople, exampleUnits } from '@trangan/contract/examples'
import { organisationPath, searchIndexPath } from '@trangan/contract/paths'
import { type FetchFile, openIndex, takeRanges } from '@trangan/search'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { numberedArticle } from './examples/articles.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from './examples/portals.ts'
import { publish } from './publish.ts'
import { entriesOf, readContents } from './release/contents.ts'

const agency = publishableSnapshot.agency.id
const articlePath = '/tin-tuc/cong-bo-quy-hoach-phan-khu/'
const changed = leaseOf(agency, [{ collection: 'articles', id: 'a1' }])

let portals: Awaited<ReturnType<typeof temporaryPortals>>
let others: Article[] = []
beforeEach(async () => {
  others = []
  portals = await temporaryPortals()
  await publish(portals.engine, leaseOf(agency))
})
afterEach(() => portals.remove())

const edit = async (change: Partial<typeof exampleArticle> | undefined) => {
  const articles = publishableSnapshot.articles.flatMap((article) =>
    article.id !== 'a1' ? [article] : change ? [{ ...article, ...change }] : [],
  )
  portals.content.snapshots.set(agency, { ...publishableSnapshot, articles: [...articles, ...others] })
  await publish(portals.engine, changed)
}

/** Addresses that the live search index answers a question with. */
const found = async (question: string) => (await search(question)).map(({ href }) => href)

const search = async (question: string) => {
  const fetchFile: FetchFile = async (path, ranges) => {
    const entry = await portals.reader.lookup(agency, path)
    if (!entry) throw new Error(`${path} is not live`)
    const bytes = await readFile(portals.reader.fileOf(entry))
    return ranges ? takeRanges(bytes, ranges) : bytes
  }
  return (await (await openIndex(fetchFile, searchIndexPath)).search(question)).results
}

const layersLive = async () => {
  const live = await portals.reader.readLive(agency)
  const contents = live && (await readContents(live.manifest, portals.engine.target.readObject))
  return contents ? [...entriesOf(contents)].filter(([path]) => path.endsWith('.idx')) : []
}

describe('the published search index', () => {
  it('learns a synonym that an editor adds, and forgets it again', async () => {
    expect(await found('nhẫn vàng cưới')).not.toContain(articlePath)
    const synonyms = { groups: [['nhan vang cuoi', 'công bố quy hoạch']] }
    portals.content.snapshots.set(agency, { ...publishableSnapshot, synonyms })
    await publish(portals.engine, leaseOf(agency, [{ collection: 'synonyms', id: 's1' }]))
    expect(await found('nhẫn vàng cưới')).toContain(articlePath)
    portals.content.snapshots.set(agency, publishableSnapshot)
    await publish(portals.engine, leaseOf(agency, [{ collection: 'synonyms', id: 's1' }]))
    expect(await found('nhẫn vàng cưới')).not.toContain(articlePath)
  })

  it('finds what is published in every collection, by its text and by that of its files', async () => {
    expect(await found('cong bo quy hoach')).toContain(articlePath)
    const [procedure] = publishableSnapshot.procedures
    expect(await found(procedure?.code ?? '')).toContain(`/thu-tuc-hanh-chinh/${procedure?.code}/`)
    const [file] = publishableSnapshot.files
    const files = publishableSnapshot.files.map((one) => ({ ...one, text: 'Bảng kê ốc nhồi Hoàng Long' }))
    expect(file).toBeDefined()
    portals.content.snapshots.set(agency, { ...publishableSnapshot, files })
    await publish(portals.engine, changed)
    expect(await found('oc nhoi hoang long')).toContain(articlePath)
  })

  it('finds an article by what it is called now, and no longer when it was taken down', async () => {
    await edit({ title: { vi: 'Khánh thành thư viện' }, summary: { vi: 'Tin mới' }, body: { vi: [] } })
    expect(await found('khanh thanh thu vien')).toEqual([articlePath])
    expect((await search('công bố quy hoạch phân khu')).map(({ title }) => title)).not.toContain('Công bố quy hoạch')
    await edit(undefined)
    expect(await found('khanh thanh thu vien')).not.toContain(articlePath)
  })

  describe('of an agency with units and people', () => {
    const [leader, head, contact] = examplePeople
    const [division] = exampleUnits
    const publishWith = async (change: Partial<Snapshot>) => {
      portals.content.snapshots.set(agency, {
        ...publishableSnapshot,
        units: exampleUnits,
        people: examplePeople,
        ...change,
      })
      await publish(portals.engine, leaseOf(agency))
    }
    /** Every `anchor` of the page's view model: the ids of what stands there. */
    const anchorsOnPage = async () => {
      const entry = await portals.reader.lookup(agency, organisationPath)
      const html = entry ? await readFile(portals.reader.fileOf(entry), 'utf8') : ''
      return [...html.matchAll(/"anchor":"([^"]+)"/g)].map(([, anchor]) => anchor)
    }

    it.each([
      ['nguyen van mau', `${organisationPath}#can-bo-${leader.id}`],
      ['truong phong quan ly xay dung', `${organisationPath}#can-bo-${head.id}`],
      ['0229.3871.236', `${organisationPath}#can-bo-${contact.id}`],
      ['phong quan ly xay dung', `${organisationPath}#don-vi-${division.id}`],
    ])('leads from %j to the place on the page of the organisation', async (question, href) => {
      await publishWith({})
      expect(await found(question)).toContain(href)
      const anchors = await anchorsOnPage()
      expect(anchors).toContain(href.split('#')[1])
      expect(new Set(anchors).size).toBe(anchors.length)
    })

    it('finds nobody whom no page shows: not the head of a unit that is not published', async () => {
      await publishWith({ units: [] })
      expect(await anchorsOnPage()).toEqual([`can-bo-${leader.id}`, `can-bo-${contact.id}`])
      expect(await found('tran thi vi du')).not.toContain(`${organisationPath}#can-bo-${head.id}`)
      await publishWith({})
      expect(await found('tran thi vi du')).toContain(`${organisationPath}#can-bo-${head.id}`)
    })
  })

  it('keeps the layer that who is searching right now still reads, and not those before it', async () => {
    const dayOf = (number: number) => ({ publishedAt: new Date(Date.UTC(2026, 3, number)).toISOString() })
    others = Array.from({ length: 60 }, (_, number) => ({ ...numberedArticle(number), ...dayOf(number) }))
    await edit({ title: { vi: 'Không' } })
    await publish(portals.engine, leaseOf(agency))
    const before = await layersLive()
    await edit({ title: { vi: 'Một' } })
    expect(before).not.toEqual([])
    const kept = (await layersLive()).filter(([, entry]) => entry.isRetired)
    expect(before.map(([path]) => path)).toEqual(expect.arrayContaining(kept.map(([path]) => path)))
    for (const vi of ['Hai', 'Ba', 'Bốn']) await edit({ title: { vi } })
    expect((await layersLive()).filter(([, entry]) => entry.isRetired)).toHaveLength(1)
  })

  it('is not made again for a new build of the portal application', async () => {
    const before = await layersLive()
    const renderer = { ...portals.renderer, buildId: 'build-2' }
    await publish(portals.start({ renderer }), leaseOf(agency))
    expect(await layersLive()).toEqual(before)
  })
})
