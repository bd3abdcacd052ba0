import type { FigureKey } from './readTasks.ts'

type Words = {
  hello: (name: string) => string
  centralIt: string
  write: string
  upload: string
  figures: Record<FigureKey, string>
}

/** What the dashboard says. */
export const words: Record<'vi' | 'en', Words> = {
  vi: {
    hello: (name) => `Xin chào, ${name}`,
    centralIt: 'Trung tâm CNTT tỉnh',
    write: 'Viết bài mới',
    upload: 'Tải ảnh lên',
    figures: {
      drafts: 'Bài đang ở bản nháp',
      published: 'Bài đã xuất bản',
      pages: 'Trang nội dung',
      media: 'Hình ảnh',
    },
  },
  en: {
    hello: (name) => `Hello, ${name}`,
    centralIt: 'Central IT of the province',
    write: 'Write an article',
    upload: 'Upload a picture',
    figures: {
      drafts: 'Articles in draft',
      published: 'Articles published',
      pages: 'Pages',
      media: 'Pictures',
    },
  },
}
