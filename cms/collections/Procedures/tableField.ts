import type { Field, GroupField } from 'payload'

/** Characters; the longest conditions in the national catalogue have 44,580, more than Payload's own 40,000. */
export const longestText = 200_000

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
      maxLength: longestText,
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
