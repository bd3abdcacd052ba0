import type { ArrayField } from 'payload'

/** The box of facts of a publication: `Chủ đầu tư` – `Ban Quản lý dự án …`. */
export const factsField: ArrayField = {
  name: 'facts',
  type: 'array',
  label: { vi: 'Thông tin tóm lược', en: 'Facts' },
  labels: { singular: { vi: 'dòng', en: 'line' }, plural: { vi: 'dòng', en: 'lines' } },
  admin: {
    description: {
      vi: 'Ví dụ: Chủ đầu tư, Tổng mức đầu tư, Thời gian thực hiện; Tên gói thầu, Bên mời thầu, Thời điểm đóng thầu.',
      en: 'For example investor, budget and duration of a project; name and deadline of a tender.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          localized: true,
          label: { vi: 'Tên mục', en: 'Label' },
          admin: { width: '35%' },
        },
        {
          name: 'value',
          type: 'text',
          required: true,
          localized: true,
          label: { vi: 'Nội dung', en: 'Value' },
          admin: { width: '65%' },
        },
      ],
    },
  ],
}
