import { describe, expect, it } from 'vitest'
import { createSearch } from './search.ts'
import type { SearchDocument } from './searchDocument.ts'

const titles = [
  'Đường Nguyễn Huệ được mở rộng',
  'Dương Văn Minh nhận giải thưởng',
  'Cấp lại giấy phép lái xe',
  'Thủ tục đăng ký khai sinh',
  'Hội nghị quản lý đất đai',
  'Hội thi kỹ năng số',
]
const documents: SearchDocument[] = titles.map((title, index) => ({ href: `/${index}/`, type: 'news', title }))
documents.push({
  href: '/p/',
  type: 'procedure',
  title: 'Khai báo tạm trú',
  code: '1.000253',
  summary: 'Xuất nhập cảnh',
})
const search = createSearch(documents)
const found = (query: string) => search(query).map(({ document }) => document.title)

describe('searching a portal', () => {
  it.each([
    ['cap lai giay phep lai xe', 'Cấp lại giấy phép lái xe'],
    ['CẤP LẠI GIẤY PHÉP', 'Cấp lại giấy phép lái xe'],
    ['thu tuc khai sinh', 'Thủ tục đăng ký khai sinh'],
    ['đăng kí', 'Thủ tục đăng ký khai sinh'],
    ['quan ly dat', 'Hội nghị quản lý đất đai'],
    ['1.000253', 'Khai báo tạm trú'],
    ['xuat nhap canh', 'Khai báo tạm trú'],
    ['giấy ph', 'Cấp lại giấy phép lái xe'],
    ['giấy phép nào đó', 'Cấp lại giấy phép lái xe'],
  ])('%j finds "%s" first', (query, title) => {
    expect(found(query)[0]).toBe(title)
  })

  it('puts the very marks that were typed before other ones', () => {
    expect(found('đường')).toEqual([titles[0], titles[1]])
    expect(found('dương')).toEqual([titles[1], titles[0]])
  })

  it.each(['', '   ', '+-*~:^', 'foo:bar~2 +title:x', '\u0000', '😀', 'a'.repeat(10_000), '(?=x)*', '=đường'])(
    'never throws: %j',
    (query) => {
      expect(() => search(query)).not.toThrow()
    },
  )

  it('gives no more than it was asked for', () => {
    expect(search('hội', 1)).toHaveLength(1)
  })
})
