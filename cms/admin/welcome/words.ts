import type { FigureKey } from './readTasks.ts'

type Words = {
  hello: (name: string) => string
  centralIt: string
  chooseAgency: string
  actions: Record<'write' | 'upload' | 'addAgency' | 'addUser', string>
  figures: Record<FigureKey, string>
}

/** What the dashboard says. */
export const words: Record<'vi' | 'en', Words> = {
  vi: {
    hello: (name) => `Xin chào, ${name}`,
    centralIt: 'Trung tâm CNTT tỉnh',
    chooseAgency: 'Chọn một cơ quan ở đầu trình đơn bên trái để viết bài, tải ảnh thay cơ quan đó.',
    actions: {
      write: 'Viết bài mới',
      upload: 'Tải ảnh lên',
      addAgency: 'Thêm cơ quan',
      addUser: 'Thêm người dùng',
    },
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
    chooseAgency: 'Choose an agency at the head of the navigation to write or upload for it.',
    actions: {
      write: 'Write an article',
      upload: 'Upload a picture',
      addAgency: 'Add an agency',
      addUser: 'Add a user',
    },
    figures: {
      drafts: 'Articles in draft',
      published: 'Articles published',
      pages: 'Pages',
      media: 'Pictures',
    },
  },
}
