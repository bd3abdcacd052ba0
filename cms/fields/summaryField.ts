import type { TextareaField } from 'payload'

/** One or two sentences that stand for a document in lists. */
export const summaryField = (): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  required: true,
  localized: true,
  maxLength: 500,
  label: { vi: 'Tóm tắt', en: 'Summary' },
  admin: {
    description: {
      vi: 'Một, hai câu: hiện trong danh sách, kết quả tìm kiếm và khi chia sẻ.',
      en: 'One or two sentences for lists, search results and sharing.',
    },
  },
})
