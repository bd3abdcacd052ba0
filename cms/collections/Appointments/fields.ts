import type { Field } from 'payload'
import { isAfterStart } from '../../fields/isAfterStart.ts'
import { momentField } from '../../fields/momentField.ts'
import { suggesting } from '../../fields/suggesting.ts'
import { nextMorning } from './nextMorning.ts'

/** The fields of an appointment, as the contract's Appointment has them. */
export const appointmentFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        ...momentField({ name: 'startsAt', label: { vi: 'Bắt đầu', en: 'Starts at' }, required: true }),
        defaultValue: () => nextMorning(new Date()),
      },
      { ...momentField({ name: 'endsAt', label: { vi: 'Kết thúc', en: 'Ends at' } }), validate: isAfterStart },
    ],
  },
  { name: 'title', type: 'textarea', required: true, label: { vi: 'Nội dung', en: 'What' }, admin: { rows: 2 } },
  {
    name: 'leaders',
    type: 'relationship',
    relationTo: 'people',
    hasMany: true,
    label: { vi: 'Lãnh đạo tham dự', en: 'Leaders' },
    filterOptions: { role: { equals: 'leader' } },
    admin: {
      allowCreate: false,
      description: { vi: 'Người chủ trì đứng đầu.', en: 'The one who chairs comes first.' },
    },
  },
  {
    name: 'place',
    type: 'text',
    label: { vi: 'Địa điểm', en: 'Place' },
    admin: { components: suggesting() },
  },
  {
    name: 'participants',
    type: 'textarea',
    label: { vi: 'Thành phần', en: 'Participants' },
    admin: { rows: 2 },
  },
  {
    name: 'preparedBy',
    type: 'text',
    label: { vi: 'Đơn vị chuẩn bị', en: 'Prepared by' },
    admin: { components: suggesting() },
  },
  {
    name: 'isCancelled',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Đã hủy', en: 'Cancelled' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Đánh dấu thay vì xóa, để người dân biết việc này không diễn ra.',
        en: 'Mark it rather than delete it, so that citizens know.',
      },
    },
  },
]
