import { describe, expect, it } from 'vitest'
import { buildIndex } from './build/buildIndex.ts'
import { defaultSynonyms } from './data/synonyms.ts'
import { exampleDocuments } from './examples/documents.ts'
import { serve } from './examples/inMemory.ts'
import { openIndex } from './query/openIndex.ts'
import type { SearchOptions } from './query/searchMany.ts'

const options = { root: '/tim-kiem/muc-luc.json', folder: '/tim-kiem/muc-luc/' }
const files = buildIndex(exampleDocuments, options)
const index = await openIndex(serve(files).fetchFile, options.root)
const titles = async (question: string, asked?: SearchOptions) =>
  (await index.search(question, asked)).results.map(({ title }) => title)

describe('a citizen finds', () => {
  it.each([
    ['without marks', 'cap lai giay phep lai xe', 'Cấp lại giấy phép lái xe'],
    ['in capitals', 'ĐĂNG KÝ KẾT HÔN', 'Đăng ký kết hôn'],
    ['with i for y', 'đăng kí kết hôn', 'Đăng ký kết hôn'],
    ['with the tone on the other vowel', 'khai báo hóa chất', 'Khai báo hoá chất sản xuất'],
    ['with two letters swapped', 'dang ky kahi tu', 'Đăng ký khai tử'],
    ['with a letter missing', 'ket hn', 'Đăng ký kết hôn'],
    ['without the space', 'kethon', 'Đăng ký kết hôn'],
    ['by the short name', 'CCCD', 'Cấp đổi thẻ căn cước công dân'],
    ['by the popular name', 'làm sổ đỏ', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu'],
    ['by the popular name without marks', 'bang lai', 'Cấp lại giấy phép lái xe'],
    ['by the abbreviation', 'BHXH 1 lan', 'Hưởng bảo hiểm xã hội một lần'],
    ['by code', '9.000006', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'],
    ['by code without the full stop', '9000006', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'],
    ['by the end of the code', '000006', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'],
    ['by the long code of an agency', '9.000006.000.00.00.H29', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'],
    ['by number', '05/2018/NQ-HĐND', 'Nghị quyết về mức thu học phí'],
    ['by number without signs', '5 2018 nq hdnd', 'Nghị quyết về mức thu học phí'],
    ['by kind, number and year', 'nq 05 2018', 'Nghị quyết về mức thu học phí'],
    ['by kind and number', 'nghị quyết số 5', 'Nghị quyết về mức thu học phí'],
    ['by the number of a document in the text', 'qđ 123', 'Hội nghị quản lý đất đai'],
    ['by the number of a law in the body', 'nghi dinh 15/2021', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'],
    ['by a word of the body', 'giấy chứng sinh', 'Đăng ký khai sinh'],
    ['when one word is not there', 'hồ sơ kết hôn đồng bào', 'Đăng ký kết hôn'],
  ])('%s: %j', async (_, question, title) => {
    expect((await titles(question))[0]).toBe(title)
  })

  it('words with the very marks first, then without any, then with others', async () => {
    const found = (await titles('đường')).filter((title) => /đường|dương|duong/i.test(title))
    expect(found).toEqual([
      'Đường Nguyễn Huệ được mở rộng',
      'Phan mem Duong Bo phien ban moi',
      'Dương Văn Minh nhận giải thưởng kiến trúc',
    ])
  })

  it('neighbours in their order before the same words apart', async () => {
    const found = await titles('giao duc')
    expect(found.indexOf('Giáo dục mầm non vào năm học mới')).toBeLessThan(
      found.indexOf('Thể dục buổi sáng cho giáo viên'),
    )
  })

  it('while typing the last word', async () => {
    expect((await titles('dang ky khai si', { isTyping: true }))[0]).toBe('Đăng ký khai sinh')
    expect((await titles('kh', { isTyping: true })).join()).toContain('khai')
  })

  it('nothing for nothing', async () => {
    expect((await index.search('  ')).total).toBe(0)
    expect((await index.search('zzzzzz')).results).toEqual([])
  })
})

describe('an answer', () => {
  it('counts what it can be narrowed to, and keeps the other values of a facet that narrows', async () => {
    const { facets, total } = await index.search('đăng ký', { filters: { category: ['Hộ tịch'] } })
    expect(total).toBe(4)
    expect(facets.category?.find(({ value }) => value === 'Hộ tịch')?.count).toBe(4)
    expect(facets.category?.length).toBeGreaterThan(1)
    expect(facets.type).toEqual([{ value: 'procedure', count: 4 }])
  })

  it('knows the year and the agency of a result', async () => {
    const { results } = await index.search('đường nguyễn huệ', { withFacets: true })
    expect(results[0]?.facets).toEqual({ agency: 'so-xay-dung', type: 'news', year: '2025' })
  })

  it('says how a word that nobody wrote was understood', async () => {
    expect((await index.search('dang ky kahi tu')).corrected).toBe('dang ki khai tu')
    expect((await index.search('khai tử')).corrected).toBeUndefined()
  })

  it('comes page by page', async () => {
    const all = await titles('đăng ký')
    expect(await titles('đăng ký', { from: 1, limit: 2 })).toEqual(all.slice(1, 3))
  })
})

/** Too many for one file. */
const manyDocuments = Array.from({ length: 60 }, (_, number) =>
  exampleDocuments.map((one) => ({ ...one, href: `${one.href}${number}` })),
).flat()

describe('the index', () => {
  it('is the same to the byte in whatever order documents come', () => {
    expect(buildIndex([...exampleDocuments].reverse(), options)).toEqual(files)
  })

  it('is read in part only: root, heads, the pieces of the words, the cards shown', async () => {
    const large = buildIndex(manyDocuments, { ...options, sizes: { terms: 100, cards: 100 } })
    const { fetchFile, asked } = serve(large)
    let bytes = 0
    const counting: typeof fetchFile = async (path, ranges) => {
      const read = await fetchFile(path, ranges)
      bytes += path.endsWith('.idx') ? read.length : 0
      return read
    }
    await (await openIndex(counting, options.root)).search('khai tử', { limit: 1 })
    const bodies = large
      .filter(({ path }) => path.endsWith('.idx'))
      .reduce((total, file) => total + file.bytes.length, 0)
    expect(bytes).toBeLessThan(bodies / 3)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('asks for a file again after it could not be read', async () => {
    const { fetchFile } = serve(buildIndex(manyDocuments, options))
    let failures = 1
    const flaky: typeof fetchFile = async (path, ranges) => {
      if (ranges && failures-- > 0) throw new Error('no signal')
      return fetchFile(path, ranges)
    }
    const opened = await openIndex(flaky, options.root)
    await expect(opened.search('khai tử')).rejects.toThrow('no signal')
    expect((await opened.search('khai tử')).results[0]?.title).toBe('Đăng ký khai tử')
  })

  it('refuses an index of another form', async () => {
    const old = new TextEncoder().encode('{"format":1,"shards":[]}')
    await expect(openIndex(async () => old, '/r.json')).rejects.toThrow(
      '/r.json is no search index of format 4: publish the portal again with this version',
    )
  })

  it('knows at least 80 ways to say the same, none of them twice in a group', () => {
    expect(defaultSynonyms.length).toBeGreaterThanOrEqual(80)
    for (const group of defaultSynonyms) expect(new Set(group).size, group.join()).toBe(group.length)
  })

  it('takes a synonym written without marks for any marks, and one with marks for these only', async () => {
    const found = async (typed: string, question: string) => {
      const synonyms = [[typed, 'khai tử']]
      const own = await openIndex(serve(buildIndex(exampleDocuments, { ...options, synonyms })).fetchFile, options.root)
      return (await own.search(question)).results.some(({ title }) => title === 'Đăng ký khai tử')
    }
    expect(await found('ve que', 'về quê')).toBe(true)
    expect(await found('ve que', 've que')).toBe(true)
    expect(await found('về quê', 've que')).toBe(true)
    expect(await found('vẽ quế', 'về quê')).toBe(false)
  })

  it('can be empty', async () => {
    const empty = await openIndex(serve(buildIndex([], options)).fetchFile, options.root)
    expect((await empty.search('khai sinh')).results).toEqual([])
  })
})
