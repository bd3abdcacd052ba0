import type { TextField } from 'payload'

/** The last part of a document's address; `settleSlug` fills it in. */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  index: true,
  label: { vi: 'Đường dẫn', en: 'Slug' },
  // a copy gets an address of its own
  hooks: { beforeDuplicate: [() => ''] },
  admin: {
    position: 'sidebar',
    // before there is a title, the address says nothing
    condition: ({ title, name, number }) => Boolean(title || name || number),
    description: {
      vi: 'Phần cuối của địa chỉ. Để trống: tự tạo từ tiêu đề.',
      en: 'The last part of the address. Empty: made from the title.',
    },
  },
})
