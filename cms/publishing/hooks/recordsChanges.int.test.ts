import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { articleData, makePicture } from '../../testing/content.ts'
import { as, makeAgency, makeUser } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { clearPublishing, outboxRows } from '../testing/outboxRows.ts'

let cms: TestCms
let names: Record<string, string>
let home: string
let other: string

beforeAll(async () => {
  cms = await startCms()
  home = (await makeAgency(cms.payload, 'home')).id
  other = (await makeAgency(cms.payload, 'other')).id
  names = { [home]: 'home', [other]: 'other' }
})
beforeEach(() => clearPublishing(cms.payload))
afterAll(() => cms.stop())

const rows = () => outboxRows(cms.payload, names)
const published = (title?: string) => ({ ...articleData(home, title), _status: 'published' as const })
const makeArticle = (title?: string) => cms.payload.create({ collection: 'articles', data: published(title) })

describe('the row of a change', () => {
  it('is saved with the change', async () => {
    await makeArticle()
    expect(await rows()).toEqual(['home publish articles'])
  })

  it('is not there when the change is rolled back, and neither is the change', async () => {
    const { totalDocs: before } = await cms.payload.count({ collection: 'articles' })
    const req = await createLocalReq({}, cms.payload)
    await initTransaction(req)
    await cms.payload.create({ collection: 'articles', data: published('Không bao giờ có'), req })
    await killTransaction(req)
    expect(await rows()).toEqual([])
    expect(await cms.payload.count({ collection: 'articles' })).toEqual({ totalDocs: before })
  })

  it('is not seen by others before the transaction of the change is committed', async () => {
    const req = await createLocalReq({}, cms.payload)
    await initTransaction(req)
    await cms.payload.create({ collection: 'articles', data: published('Đang ghi'), req })
    expect(await rows()).toEqual([])
    await commitTransaction(req)
    expect(await rows()).toEqual(['home publish articles'])
  })

  it('names the user', async () => {
    const user = await makeUser(cms.payload, { name: 'editor', agencies: [{ agency: home, role: 'editor' }] })
    await cms.payload.create({ collection: 'articles', data: published('Có người đăng'), ...as(user) })
    const { docs } = await cms.payload.find({ collection: 'outbox' })
    expect(docs.map((row) => row.user)).toEqual([user.id])
  })
})

describe('drafts', () => {
  it('make no row, neither new ones nor those over a published article', async () => {
    const data = { ...articleData(home, 'Bản nháp'), _status: 'draft' as const }
    const { id } = await cms.payload.create({ collection: 'articles', data, draft: true })
    await cms.payload.update({ collection: 'articles', id, data: { title: 'Nháp tiếp' }, draft: true })
    expect(await rows()).toEqual([])
    const article = await makeArticle('Đã đăng')
    await clearPublishing(cms.payload)
    await cms.payload.update({ collection: 'articles', id: article.id, data: { title: 'Sửa nháp' }, draft: true })
    expect(await rows()).toEqual([])
  })

  it('make no row when they are deleted', async () => {
    const data = { ...articleData(home, 'Nháp bỏ đi'), _status: 'draft' as const }
    const { id } = await cms.payload.create({ collection: 'articles', data, draft: true })
    await cms.payload.delete({ collection: 'articles', id })
    expect(await rows()).toEqual([])
  })
})

describe('taking down', () => {
  it('makes a row, also when a newer draft hides that the article was live', async () => {
    const { id } = await makeArticle('Sắp gỡ')
    await cms.payload.update({ collection: 'articles', id, data: { title: 'Nháp mới' }, draft: true })
    await clearPublishing(cms.payload)
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await rows()).toEqual(['home unpublish articles'])
  })

  it('makes one row only: saving the taken-down article again makes none', async () => {
    const { id } = await makeArticle('Gỡ hai lần')
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    await clearPublishing(cms.payload)
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft', title: 'Vẫn gỡ' } })
    expect(await rows()).toEqual([])
  })

  it('by deletion makes a row', async () => {
    const { id } = await makeArticle('Sắp xoá')
    await clearPublishing(cms.payload)
    await cms.payload.delete({ collection: 'articles', id })
    expect(await rows()).toEqual(['home delete articles'])
  })

  it('of many at once makes a row for each', async () => {
    for (const title of ['Một', 'Hai', 'Ba']) await makeArticle(title)
    await clearPublishing(cms.payload)
    await cms.payload.update({
      collection: 'articles',
      where: { title: { in: ['Một', 'Hai', 'Ba'] } },
      data: { _status: 'draft' },
    })
    expect(await rows()).toEqual(Array(3).fill('home unpublish articles'))
  })
})

describe('procedures', () => {
  const data = { code: '1.000253', name: 'Cấp phép', field: 'Xây dựng', isPublished: true }

  it('make a row for each agency that shows them, before and after', async () => {
    const { id } = await cms.payload.create({ collection: 'procedures', data: { ...data, agencies: [home, other] } })
    expect((await rows()).sort()).toEqual(['home publish procedures', 'other publish procedures'])
    await clearPublishing(cms.payload)
    await cms.payload.update({ collection: 'procedures', id, data: { agencies: [other] } })
    expect((await rows()).sort()).toEqual(['home unpublish procedures', 'other publish procedures'])
    await clearPublishing(cms.payload)
    await cms.payload.update({ collection: 'procedures', id, data: { isPublished: false } })
    expect(await rows()).toEqual(['other unpublish procedures'])
  })
})

describe('the rest of a portal', () => {
  it('a new picture stands on no page yet; a changed or deleted one may', async () => {
    const { id } = await makePicture(cms.payload, home)
    expect(await rows()).toEqual([])
    await cms.payload.update({ collection: 'media', id, data: { alt: 'Ảnh khác' } })
    await cms.payload.delete({ collection: 'media', id })
    expect(await rows()).toEqual(['home publish media', 'home delete media'])
  })

  it('categories and menus', async () => {
    await cms.payload.create({ collection: 'categories', data: { agency: home, name: 'Tin', slug: 'tin', order: 1 } })
    await cms.payload.create({ collection: 'menus', data: { agency: home, main: [], footer: [] } })
    expect(await rows()).toEqual(['home publish categories', 'home publish menus'])
  })

  it('an agency stands on each of its own pages and in the index of the province', async () => {
    await cms.payload.update({ collection: 'agencies', id: other, data: { name: 'Tên mới' } })
    expect((await rows()).sort()).toEqual(['other rebuild -', 'province rebuild -'])
  })
})
