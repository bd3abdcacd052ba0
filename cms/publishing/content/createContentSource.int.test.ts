import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { articleData, makePicture, richText } from '../../testing/content.ts'
import { makeAgency } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { createContentSource } from './createContentSource.ts'
import { published } from './published.ts'
import { readRows } from './readAll.ts'

let cms: TestCms
let source: ReturnType<typeof createContentSource>
let home: string
let other: string

beforeAll(async () => {
  cms = await startCms()
  source = createContentSource(cms.payload, { dataFolder: cms.folder })
  home = (await makeAgency(cms.payload, 'home')).id
  other = (await makeAgency(cms.payload, 'other')).id
})
afterAll(() => cms.stop())

const publish = (agency: string, title: string, rest: object = {}) =>
  cms.payload.create({ collection: 'articles', data: { ...articleData(agency, title), _status: 'published', ...rest } })

describe('a snapshot', () => {
  it('holds what the agency has published and nothing else', async () => {
    const article = await publish(home, 'Đã đăng')
    const draft = { ...articleData(home, 'Nháp'), _status: 'draft' as const }
    await cms.payload.create({ collection: 'articles', data: draft, draft: true })
    await cms.payload.update({
      collection: 'articles',
      id: article.id,
      data: { title: 'Bản sửa chưa đăng' },
      draft: true,
    })
    await publish(other, 'Của cơ quan khác')
    const { agency, articles } = await source.readSnapshot(home)
    expect(agency.id).toBe(home)
    expect(articles.map(({ title }) => title.vi)).toEqual(['Đã đăng'])
  })

  it('has every language of a document', async () => {
    const { id } = await publish(home, 'Hai thứ tiếng')
    await cms.payload.update({
      collection: 'articles',
      id,
      locale: 'en',
      data: { ...articleData(home, 'Two languages'), _status: 'published' },
    })
    const { articles } = await source.readSnapshot(home)
    expect(articles.find((article) => article.id === id)?.title).toEqual({ vi: 'Hai thứ tiếng', en: 'Two languages' })
  })

  it('has the pictures that are shown, and no others', async () => {
    const [cover, inText, unused] = [
      await makePicture(cms.payload, other),
      await makePicture(cms.payload, other),
      await makePicture(cms.payload, other),
    ]
    const body = richText('Ảnh', { type: 'upload', relationTo: 'media', value: inText.id, fields: {}, id: 'x' })
    await publish(other, 'Có ảnh', { cover: cover.id, body })
    const { media } = await source.readSnapshot(other)
    expect(media.map(({ id }) => id).sort()).toEqual([cover.id, inText.id].sort())
    expect(media.map(({ id }) => id)).not.toContain(unused.id)
    const [blob] = media.flatMap(({ renditions }) => renditions.map((rendition) => rendition.blob))
    if (!blob) throw new Error('no rendition')
    expect((await source.readBlob(blob)).byteLength).toBe(blob.size)
  })

  it('has the procedures that the agency shows', async () => {
    const data = { name: 'Cấp phép', field: 'Xây dựng' }
    await cms.payload.create({
      collection: 'procedures',
      data: { ...data, code: '1.000001', isPublished: true, agencies: [home, other] },
    })
    await cms.payload.create({
      collection: 'procedures',
      data: { ...data, code: '1.000002', isPublished: true, agencies: [other] },
    })
    await cms.payload.create({
      collection: 'procedures',
      data: { ...data, code: '1.000003', isPublished: false, agencies: [home] },
    })
    expect((await source.readSnapshot(home)).procedures.map(({ code }) => code)).toEqual(['1.000001'])
    expect((await source.readSnapshot(other)).procedures.map(({ code }) => code).sort()).toEqual([
      '1.000001',
      '1.000002',
    ])
  })

  it('of an agency that does not exist is refused', async () => {
    await expect(source.readSnapshot('nobody')).rejects.toThrow('There is no agency "nobody"')
  })

  it('is refused when the database answers with a part', async () => {
    const find = cms.payload.db.find.bind(cms.payload.db)
    const spy = vi.spyOn(cms.payload.db, 'find').mockImplementation(async (query) => {
      const answer = await find(query)
      return query.collection === 'articles' ? { ...answer, docs: answer.docs.slice(1) } : answer
    })
    await expect(source.readSnapshot(home)).rejects.toThrow(/nothing is published from a part/)
    spy.mockRestore()
  })

  it.each([1, 2])('is read again when something changes while it is read, %i times', async (times) => {
    const disturbed = await whileReading(times, (turn) => publish(home, `Đăng giữa lúc đọc ${times}.${turn}`))
    expect(disturbed.turns).toBe(times)
    const titles = disturbed.snapshot.articles.map(({ title }) => title.vi)
    expect(titles).toContain(`Đăng giữa lúc đọc ${times}.${times}`)
  })

  it('that is disturbed a third time is read in a transaction, which shows one moment', async () => {
    const disturbed = await whileReading(3, (turn) => publish(home, `Không ngừng ${turn}`))
    expect(disturbed.turns).toBe(2)
    expect(disturbed.snapshot.articles.map(({ title }) => title.vi)).toContain('Không ngừng 2')
  })
})

/** Reads a snapshot while something happens after its articles were read, outside of transactions. */
const whileReading = async (times: number, happen: (turn: number) => Promise<unknown>) => {
  const count = cms.payload.db.count.bind(cms.payload.db)
  let turns = 0
  const spy = vi.spyOn(cms.payload.db, 'count').mockImplementation(async (query) => {
    const isBetween = query.collection === 'pages' && !query.req?.transactionID
    if (isBetween && turns < times) await happen(++turns)
    return count(query)
  })
  const snapshot = await source.readSnapshot(home)
  spy.mockRestore()
  return { snapshot, turns }
}

describe('one document', () => {
  it('is read with the pictures it shows, as the snapshot has it', async () => {
    const cover = await makePicture(cms.payload, home)
    const { id } = await publish(home, 'Đọc riêng', { cover: cover.id })
    const read = await source.readPatch(home, [{ collection: 'articles', id }])
    const snapshot = await source.readSnapshot(home)
    expect(read?.put.articles).toEqual(snapshot.articles.filter((article) => article.id === id))
    expect(read?.put.media).toEqual(snapshot.media)
  })

  it('of another agency, or a draft, is not there', async () => {
    const foreign = await publish(other, 'Của họ')
    const document = { collection: 'articles', id: foreign.id }
    expect(await source.readPatch(home, [document])).toMatchObject({ put: { articles: [] }, removed: [document] })
    await cms.payload.update({ collection: 'articles', id: foreign.id, data: { _status: 'draft' } })
    expect(await source.readPatch(other, [document])).toMatchObject({ put: { articles: [] }, removed: [document] })
  })

  it('that cannot be read alone asks for all of it', async () => {
    expect(await source.readPatch(home, [{ collection: 'agencies', id: home }])).toBeUndefined()
  })
})

describe('the list of portals', () => {
  it('has the agencies that exist today', async () => {
    const archived = await makeAgency(cms.payload, 'archived')
    await cms.payload.update({ collection: 'agencies', id: archived.id, data: { validTo: '2020-12-31T12:00:00.000Z' } })
    const ids = (await source.listPortals()).map(({ id }) => id)
    expect(ids).toContain(home)
    expect(ids).not.toContain(archived.id)
  })
})

describe('bytes', () => {
  const blob = (key: string) => ({ key, sha256: 'a'.repeat(64), size: 1, type: 'image/webp' })

  it('outside of the folders of pictures and files are not read', async () => {
    await mkdir(path.join(cms.folder, 'media'), { recursive: true })
    await writeFile(path.join(cms.folder, 'secrets.json'), '{}')
    await symlink(path.join(cms.folder, 'secrets.json'), path.join(cms.folder, 'media', 'link.webp'))
    await expect(source.readBlob(blob('secrets.json'))).rejects.toThrow(/leads out/)
    await expect(source.readBlob(blob('media/../secrets.json'))).rejects.toThrow(/leads out/)
    await expect(source.readBlob(blob('media/link.webp'))).rejects.toThrow(/leads out/)
    await expect(source.readBlob(blob('media/../../../../etc/hostname'))).rejects.toThrow(/leads out/)
  })

  it('that are missing or altered are refused', async () => {
    await writeFile(path.join(cms.folder, 'media', 'altered.webp'), 'x')
    await expect(source.readBlob(blob('media/altered.webp'))).rejects.toThrow(/its digest differs/)
    await expect(source.readBlob(blob('media/gone.webp'))).rejects.toThrow(/is missing/)
  })
})

describe('a large collection', () => {
  it('is read some rows at a time, each of them once', async () => {
    const { id: agency } = await makeAgency(cms.payload, 'large')
    const titles = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']
    for (const title of titles) await publish(agency, title)
    const where = { agency: { equals: agency } }
    const lots: unknown[][] = []
    const rows = readRows({ payload: cms.payload, rowsAtOnce: 2 }, { collection: 'articles', where })
    for await (const some of rows) lots.push(some.map(({ id }) => id))
    expect(lots.map(({ length }) => length)).toEqual([2, 2, 1])
    expect(new Set(lots.flat()).size).toBe(5)
    const { articles } = await source.readSnapshot(agency)
    expect(lots.flat()).toEqual(articles.map(({ id }) => id))
  })

  it('is refused when the database has more of it than it counted', async () => {
    const { id: agency } = await makeAgency(cms.payload, 'grown')
    for (const title of ['Một', 'Hai', 'Ba']) await publish(agency, title)
    const spy = vi.spyOn(cms.payload.db, 'count').mockResolvedValue({ totalDocs: 2 })
    const where = { agency: { equals: agency } }
    const rows = readRows({ payload: cms.payload, rowsAtOnce: 2 }, { collection: 'articles', where })
    const readAllOfThem = async () => {
      for await (const some of rows) expect(some.length).toBeGreaterThan(0)
    }
    await expect(readAllOfThem()).rejects.toThrow('nothing is published from a part')
    spy.mockRestore()
  })

  it('is read so too where documents belong to several agencies', async () => {
    const codes = ['2.000001', '2.000002', '2.000003']
    const { id: agency } = await makeAgency(cms.payload, 'shared')
    for (const code of codes) {
      const data = { name: 'Cấp phép', field: 'Xây dựng', code, isPublished: true, agencies: [home, agency, other] }
      await cms.payload.create({ collection: 'procedures', data })
    }
    const where = published({ collection: 'procedures', agency })
    const read: unknown[] = []
    const rows = readRows({ payload: cms.payload, rowsAtOnce: 2 }, { collection: 'procedures', where })
    for await (const some of rows) read.push(...some.map(({ code }) => code))
    expect(read.sort()).toEqual(codes)
  })
})
