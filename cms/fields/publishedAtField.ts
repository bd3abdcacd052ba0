import type { DateField } from 'payload'

/** When a document was published; `datePublication` fills it in. */
export const publishedAtField = (): DateField => ({
  name: 'publishedAt',
  type: 'date',
  index: true,
  label: { vi: 'Ngày đăng', en: 'Published at' },
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
    description: { vi: 'Để trống: lấy lúc bấm “Xuất bản” lần đầu.', en: 'Empty: the moment of first publishing.' },
  },
})
