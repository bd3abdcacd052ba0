import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { articleData } from '../../testing/content.ts'
import { as, makeProvince } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
let province: Awaited<ReturnType<typeof makeProvince>>
beforeAll(async () => {
  cms = await startCms()
  province = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

type Draft = { title?: string; summary?: string; locale?: 'vi' | 'en' }

/** What Payload does when somebody opens the form of a new article, or has written a little. */
const begin = ({ locale = 'vi', ...data }: Draft = {}) =>
  cms.payload.create({
    collection: 'articles',
    data: {
      ...articleData(province.home.id),
      body: { root: emptyRoot },
      title: '',
      summary: '',
      ...data,
      _status: 'draft',
    },
    draft: true,
    locale,
    ...as(province.editor),
  })

const emptyRoot = { type: 'root', children: [], direction: null, format: '' as const, indent: 0, version: 1 }

/** Ids in the list of articles as the admin shows it. */
const listed = async (locale: 'vi' | 'en' = 'vi') => {
  const { config } = cms.payload.collections.articles
  const request = { user: province.editor, payload: cms.payload, headers: new Headers(), context: {} }
  const filter = await config.admin.baseFilter?.({ req: request as never, limit: 10, page: 1, sort: '' })
  const { docs } = await cms.payload.find({
    collection: 'articles',
    where: filter ?? {},
    draft: true,
    locale,
    pagination: false,
    ...as(province.editor),
  })
  return docs.map(({ id }) => id)
}

describe('a draft in which nothing stands', () => {
  it('is not in the list; one that was begun is, in both languages', async () => {
    const empty = await begin()
    const begun = [await begin({ title: 'Bài đang viết' }), await begin({ summary: 'Chỉ có tóm tắt' })]
    const english = await begin({ title: 'Begun in English', locale: 'en' })
    const published = await cms.payload.create({
      collection: 'articles',
      data: { ...articleData(province.home.id), _status: 'published' },
    })
    for (const locale of ['vi', 'en'] as const) {
      const ids = await listed(locale)
      expect(ids).not.toContain(empty.id)
      expect(ids).toEqual(expect.arrayContaining([...begun, english, published].map(({ id }) => id)))
    }
  })

  it('is deleted when a day has passed, and nothing else is', async () => {
    const empty = await begin()
    const begun = await begin({ title: 'Bài của hôm qua' })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 86_400_000 })
    await begin()
    vi.useRealTimers()
    const { docs } = await cms.payload.find({ collection: 'articles', draft: true, pagination: false })
    const ids = docs.map(({ id }) => id)
    expect(ids).not.toContain(empty.id)
    expect(ids).toContain(begun.id)
    const versions = await cms.payload.countVersions({
      collection: 'articles',
      where: { parent: { equals: empty.id } },
    })
    expect(versions.totalDocs).toBe(0)
  })
})
