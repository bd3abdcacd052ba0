import type { Field } from 'payload'
import { dayField } from '../../fields/dayField.ts'
import { suggesting } from '../../fields/suggesting.ts'

/** The fields of a question, as the contract's Question has them. */
export const questionFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    label: { vi: 'Tiêu đề câu hỏi', en: 'Title' },
    admin: { description: { vi: 'Một câu ngắn để người khác tìm thấy.', en: 'A short line that others can find.' } },
  },
  {
    name: 'question',
    type: 'textarea',
    required: true,
    label: { vi: 'Nội dung hỏi', en: 'Question' },
    admin: {
      rows: 5,
      description: {
        vi: 'Bỏ số căn cước, điện thoại, địa chỉ nhà của người hỏi trước khi đăng.',
        en: 'Take out identity numbers, telephones and home addresses before publishing.',
      },
    },
  },
  { name: 'answer', type: 'richText', required: true, localized: true, label: { vi: 'Trả lời', en: 'Answer' } },
  {
    type: 'row',
    fields: [
      {
        name: 'askedBy',
        type: 'text',
        label: { vi: 'Người hỏi', en: 'Asked by' },
        admin: {
          width: '50%',
          description: { vi: 'Như người hỏi muốn được nêu; để trống: “Công dân”.', en: 'As they want to be named.' },
        },
      },
      dayField({ name: 'askedOn', label: { vi: 'Ngày hỏi', en: 'Asked on' }, required: true }),
      {
        name: 'answeredBy',
        type: 'text',
        required: true,
        label: { vi: 'Đơn vị trả lời', en: 'Answered by' },
        admin: { width: '50%', components: suggesting() },
      },
      {
        name: 'field',
        type: 'text',
        required: true,
        index: true,
        label: { vi: 'Lĩnh vực', en: 'Field' },
        admin: { width: '50%', components: suggesting() },
      },
    ],
  },
]
