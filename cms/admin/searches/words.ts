import type { Language } from '../publishing/moments.ts'

type Words = {
  title: string
  hint: string
  times: (count: number) => string
  add: string
  rest: (count: number) => string
}

/** What the dashboard says about searches without an answer. */
export const words: Record<Language, Words> = {
  vi: {
    title: 'Người dân tìm mà không thấy',
    hint: 'Từ khóa được gộp không dấu, từ ba lượt tìm trở lên; không lưu ai đã tìm. Thêm từ đồng nghĩa để lần sau tìm thấy.',
    times: (count) => `${count.toLocaleString('vi')} lượt`,
    add: 'Thêm từ đồng nghĩa',
    rest: (count) => `và ${count.toLocaleString('vi')} từ khóa khác`,
  },
  en: {
    title: 'Searched and not found',
    hint: 'Counted without accents, from three times on; nobody knows who asked. Add a synonym and the next one finds it.',
    times: (count) => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`),
    add: 'Add a synonym',
    rest: (count) => `and ${count.toLocaleString('en')} more`,
  },
}
