import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData } from '../../testing/content.ts'
import { makeAgency } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
let home: string
let other: string
beforeAll(async () => {
  cms = await startCms()
  home = (await makeAgency(cms.payload, 'home')).id
  other = (await makeAgency(cms.payload, 'other')).id
})
afterAll(() => cms.stop())

const articles = { collection: 'articles' } as const
const write = (title: string, data: Record<string, unknown> = {}, agency = home) =>
  cms.payload.create({ ...articles, data: { ...articleData(agency, title), _status: 'draft', ...data }, draft: true })

describe('the slug of an article', () => {
  it('is made from the title and is unique in the agency only', async () => {
    expect((await write('Khai hội Hoa Lư')).slug).toBe('khai-hoi-hoa-lu')
    expect((await write('Khai hội Hoa Lư')).slug).toBe('khai-hoi-hoa-lu-2')
    expect((await write('Khai hội Hoa Lư', {}, other)).slug).toBe('khai-hoi-hoa-lu')
  })

  it('follows the title of a draft, and stays once the article was published', async () => {
    const draft = await write('', { title: '' })
    const rename = (title: string) =>
      cms.payload.update({ ...articles, id: draft.id, data: { title, slug: draft.slug ?? '' }, draft: true })
    expect((await rename('Tên đầu tiên')).slug).toBe('ten-dau-tien')
    await cms.payload.update({ ...articles, id: draft.id, data: { _status: 'published' } })
    expect(
      (await cms.payload.update({ ...articles, id: draft.id, data: { title: 'Tên thứ hai' }, draft: true })).slug,
    ).toBe('ten-dau-tien')
  })

  it('can be chosen, is tidied, and is refused when it is taken', async () => {
    expect((await write('Một bài', { slug: 'Đường dẫn Riêng' })).slug).toBe('duong-dan-rieng')
    await expect(write('Bài khác', { slug: 'duong-dan-rieng' })).rejects.toThrow()
  })

  it('is kept unique by the database itself', async () => {
    const row = () => ({ agency: home, type: 'news', slug: 'hai-lan', createdAt: new Date().toISOString() })
    await cms.payload.db.create({ ...articles, data: row() })
    await expect(cms.payload.db.create({ ...articles, data: row() })).rejects.toThrow(/slug|agency|unique/i)
  })
})

describe('the date of an article', () => {
  it('is the moment of its first publication, and does not change with later ones', async () => {
    const draft = await write('Chưa có ngày')
    expect(draft.publishedAt ?? null).toBeNull()
    const publish = () => cms.payload.update({ ...articles, id: draft.id, data: { _status: 'published' } })
    const { publishedAt } = await publish()
    expect(Date.now() - new Date(publishedAt ?? 0).valueOf()).toBeLessThan(10_000)
    expect((await publish()).publishedAt).toBe(publishedAt)
  })

  it('can be set to another day', async () => {
    const publishedAt = '2025-03-14T01:30:00.000Z'
    expect((await write('Bài cũ', { publishedAt })).publishedAt).toBe(publishedAt)
  })
})

describe('a text', () => {
  it('is stored with its accents composed, as search needs it', async () => {
    const apart = 'Thủ tục hành chính'.normalize('NFD')
    const { title, body } = await write(apart, {
      body: {
        root: {
          type: 'root',
          children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: apart }] }],
          direction: null,
          format: '',
          indent: 0,
          version: 1,
        },
      },
    })
    expect(title).toBe('Thủ tục hành chính')
    expect(JSON.stringify(body)).toContain('Thủ tục hành chính')
  })
})
