import { describe, expect, it } from 'vitest'
import { slugify, uniqueSlug } from './slugify.ts'

describe('slugs', () => {
  it.each([
    ['Lịch tiếp công dân tháng 3/2026', 'lich-tiep-cong-dan-thang-3-2026'],
    ['  “Đồng hành” – cùng doanh nghiệp!  ', 'dong-hanh-cung-doanh-nghiep'],
    ['Diện tích 1.234 m²', 'dien-tich-1-234-m2'],
    ['Hòa Lư'.normalize('NFD'), 'hoa-lu'],
    ['!!!', ''],
  ])('makes %j into %j', (given, expected) => {
    expect(slugify(given)).toBe(expected)
  })

  it('is cut at the end of a word', () => {
    expect(slugify('Thủ tục hành chính công', 15)).toBe('thu-tuc-hanh')
    expect(slugify('Thủ tục hành', 12)).toBe('thu-tuc-hanh')
  })

  it('cuts a word only when it alone is too long', () => {
    expect(slugify('Pneumonoultramicroscopic', 8)).toBe('pneumono')
  })

  it('never changes when it is made from itself', () => {
    const slug = slugify('Quản lý vũ khí, vật liệu nổ, công cụ hỗ trợ và pháo của tổ chức, doanh nghiệp trên địa bàn')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slugify(slug)).toBe(slug)
  })

  it('gets a number where it is taken, within its length', () => {
    const taken = new Set(['tin-tuc', 'tin-tuc-2', 'muc'])
    expect(uniqueSlug('Tin tức', (slug) => taken.has(slug))).toBe('tin-tuc-3')
    expect(uniqueSlug('?', (slug) => taken.has(slug))).toBe('muc-2')
    expect(uniqueSlug('Tin tức', (slug) => taken.has(slug), 7)).toBe('tin-2')
  })
})
