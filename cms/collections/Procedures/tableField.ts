import type { Field, GroupField } from 'payload'

type Table = { name: string; label: Record<'vi' | 'en', string>; columns: Field[] }

/** A table of the national catalogue: rows, and the whole text where its cells could not be told apart. */
export const tableField = ({ name, label, columns }: Table): GroupField => ({
  name,
  type: 'group',
  label,
  fields: [
    {
      name: 'rows',
      type: 'array',
      label: { vi: 'Các dòng', en: 'Rows' },
      labels: { singular: { vi: 'Dòng', en: 'Row' }, plural: { vi: 'Dòng', en: 'Rows' } },
      admin: { initCollapsed: true },
      fields: columns,
    },
    {
      name: 'text',
      type: 'textarea',
      label: { vi: 'Nguyên văn', en: 'Original text' },
      admin: {
        description: {
          vi: 'Nguyên văn từ danh mục quốc gia khi không tách được thành dòng.',
          en: 'The text of the national catalogue where it could not be split into rows.',
        },
      },
    },
  ],
})
