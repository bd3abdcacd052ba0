import type { HomeBlockModel } from '@trangan/contract/pages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { departmentHome } from '../department/homeLayout.ts'
import { districtHome } from '../district/homeLayout.ts'
import { arrangeBlocks } from './arrangeBlocks.ts'

const article = (title: string) => ({
  href: `/${title}/`,
  title,
  summary: '',
  published: { iso: '', text: '', short: '' },
})
const articles = (count: number) => Array.from({ length: count }, (_, index) => article(String(index)))

const announcements = (count: number): HomeBlockModel => ({
  type: 'announcements',
  heading: 'Thông báo',
  articles: articles(count),
})
const category = (count = 4): HomeBlockModel => ({
  type: 'category-news',
  heading: 'Quy hoạch',
  articles: articles(count),
})
const lead: HomeBlockModel = { type: 'lead-news', heading: 'Tin', lead: article('a'), next: articles(4) }
const text: HomeBlockModel = { type: 'rich-text', heading: 'Đường dây nóng', bodyHtml: '<p>0229</p>' }
const videos: HomeBlockModel = { type: 'videos', heading: 'Video', entries: [] }

const sizesOf = (blocks: HomeBlockModel[]) => arrangeBlocks(blocks, departmentHome).map((row) => row.blocks.length)

describe('the rows of a first page', () => {
  it('give the lead news the whole width', () => {
    expect(arrangeBlocks([category(), lead, category()], departmentHome).map(({ blocks }) => blocks)).toContainEqual([
      lead,
    ])
  })

  it.each([
    [2, [2]],
    [3, [3]],
    [4, [2, 2]],
    [7, [2, 2, 3]],
    [5, [3, 2]],
    [6, [3, 3]],
  ])('of %d categories leave no hole', (count, sizes) => {
    expect(sizesOf(Array.from({ length: count }, () => category())).sort()).toEqual(sizes.sort())
  })

  it('put blocks of like height side by side', () => {
    expect(sizesOf([announcements(6), announcements(6), category(), category(), category()])).toEqual([2, 3])
  })

  it('never lose, repeat or move a block, whatever is chosen', () => {
    const block = fc.constantFrom(announcements(0), announcements(8), category(1), category(4), lead, text, videos)
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 20 }),
        fc.constantFrom(departmentHome, districtHome),
        (blocks, layout) => {
          const rows = arrangeBlocks(blocks, layout)
          expect(rows.flatMap((row) => row.blocks)).toEqual(blocks)
          for (const row of rows) expect(row.blocks.length).toBeLessThanOrEqual(3)
        },
      ),
    )
  })

  it('lie on a band of colour where one of its blocks asks for it', () => {
    const rows = arrangeBlocks([lead, { type: 'procedures', heading: '', procedures: [], count: 0 }], departmentHome)
    expect(rows.map(({ isBand }) => isBand)).toEqual([false, true])
  })
})
