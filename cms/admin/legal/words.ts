import type { Language } from '../publishing/moments.ts'

type Words = {
  own: (decree: string) => string
  board: (decree: string) => string
  replaced: (decree: string, by: string, from: string) => string
  met: (met: number, asked: number) => string
  complete: string
  write: string
  byOthers: string
  byCentralIT: string
  agency: string
  share: string
  missing: string
  nothing: string
  more: (count: number) => string
}

/** What the dashboard says about the sections that the law asks for. */
export const words: Record<Language, Words> = {
  vi: {
    own: (decree) => `Mục bắt buộc còn thiếu (${decree})`,
    board: (decree) => `Mức đáp ứng ${decree}`,
    replaced: (decree, by, from) =>
      `${by} đã thay ${decree} từ ngày ${from}. Danh mục theo nghị định mới chưa được nhập; bảng này còn tính theo danh mục cũ.`,
    met: (met, asked) => `Đã có ${met}/${asked} mục bắt buộc`,
    complete: 'Cổng đã có đủ các mục bắt buộc.',
    write: 'Soạn',
    byOthers: 'Báo tổng biên tập',
    byCentralIT: 'Báo Trung tâm CNTT',
    agency: 'Cơ quan',
    share: 'Mức đáp ứng',
    missing: 'Mục còn thiếu',
    nothing: 'Không thiếu mục nào',
    more: (count) => `và ${count} mục khác`,
  },
  en: {
    own: (decree) => `Required sections still missing (${decree})`,
    board: (decree) => `What ${decree} asks for`,
    replaced: (decree, by, from) =>
      `${by} took the place of ${decree} on ${from}. What it asks for has not been entered yet: this still counts by the old list.`,
    met: (met, asked) => `${met} of ${asked} required sections are there`,
    complete: 'All required sections are there.',
    write: 'Write',
    byOthers: 'Ask the editor-in-chief',
    byCentralIT: 'Ask central IT',
    agency: 'Agency',
    share: 'Share',
    missing: 'Missing',
    nothing: 'Nothing',
    more: (count) => `and ${count} more`,
  },
}
