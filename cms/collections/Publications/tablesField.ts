import type { ArrayField } from 'payload'
import { checkFigures } from './figures/checkFigures.ts'

/** Tables of figures: pasted from a spreadsheet, kept as the text that was pasted. */
export const tablesField: ArrayField = {
  name: 'tables',
  type: 'array',
  label: { vi: 'Bảng số liệu', en: 'Tables of figures' },
  labels: { singular: { vi: 'bảng', en: 'table' }, plural: { vi: 'bảng', en: 'tables' } },
  fields: [
    { name: 'caption', type: 'text', required: true, localized: true, label: { vi: 'Tên bảng', en: 'Caption' } },
    {
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'text',
          label: { vi: 'Đơn vị tính', en: 'Unit' },
          admin: { width: '50%', placeholder: 'tỷ đồng' },
        },
        {
          name: 'chart',
          type: 'select',
          required: true,
          defaultValue: 'bars',
          label: { vi: 'Vẽ biểu đồ', en: 'Chart' },
          options: [
            { value: 'bars', label: { vi: 'Biểu đồ cột: so sánh các dòng', en: 'Bars' } },
            { value: 'lines', label: { vi: 'Biểu đồ đường: diễn biến theo thời gian', en: 'Lines' } },
            { value: 'none', label: { vi: 'Chỉ có bảng', en: 'Table only' } },
          ],
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'figures',
      type: 'textarea',
      required: true,
      validate: checkFigures,
      label: { vi: 'Số liệu', en: 'Figures' },
      admin: {
        rows: 8,
        components: { afterInput: ['/admin/figures/FiguresPreview.tsx#FiguresPreview'] },
        description: {
          vi: 'Chép bảng từ Excel rồi dán vào đây. Dòng đầu là tên các cột, cột đầu là tên các dòng; số viết như 1.234,5.',
          en: 'Paste a table from a spreadsheet: headings first, the first column names the rows.',
        },
      },
    },
  ],
}
