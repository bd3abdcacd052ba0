import type { Language } from '../publishing/moments.ts'

type Words = {
  title: string
  hint: string
  /** Name of the search over all portals, and what to do there. */
  province: string
  provinceHint: string
  times: (count: number) => string
  add: string
  rest: (count: number) => string
}

/** What the dashboard says about searches without an answer. */
export const words: Record<Language, Words> = {
  vi: {
    title: 'Người dân tìm mà không thấy',
    hint: 'Từ khóa được gộp không dấu, từ ba lượt tìm trở lên; không lưu ai đã tìm. Thêm từ đồng nghĩa để lần sau tìm thấy.',
    province: 'tìm trong toàn tỉnh',
    provinceHint:
      'Chọn cơ quan có nội dung mà người dân cần; từ đồng nghĩa của cơ quan đó cũng dùng khi tìm trong toàn tỉnh.',
    times: (count) => `${count.toLocaleString('vi')} lượt`,
    add: 'Thêm từ đồng nghĩa',
    rest: (count) => `và ${count.toLocaleString('vi')} từ khóa khác`,
  },
  en: {
    title: 'Searched and not found',
    hint: 'Counted without accents, from three times on; nobody knows who asked. Add a synonym and the next one finds it.',
    province: 'all portals',
    provinceHint: 'Choose the agency that has what they need; its synonyms count in the search over all portals too.',
    times: (count) => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`),
    add: 'Add a synonym',
    rest: (count) => `and ${count.toLocaleString('en')} more`,
  },
}
