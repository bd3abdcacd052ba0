import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { appointmentFields } from './fields.ts'

/** The leaders' work calendar: what is saved stands on the portal at once. */
export const Appointments: CollectionConfig = {
  slug: 'appointments',
  labels: {
    singular: { vi: 'Lịch làm việc', en: 'Appointment' },
    plural: { vi: 'Lịch làm việc', en: 'Appointments' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.organisation,
    useAsTitle: 'title',
    defaultColumns: ['startsAt', 'title', 'leaders', 'place', 'isCancelled'],
    listSearchableFields: ['title', 'place'],
    description: {
      vi: 'Lịch lên cổng ngay khi lưu. Việc lặp lại hằng tuần: mở việc cũ, chọn “Nhân bản” rồi đổi ngày.',
      en: 'Appointments go live when they are saved. For one that repeats: open it, duplicate it, change the day.',
    },
  },
  defaultSort: '-startsAt',
  access: agencyAccess('appointments'),
  indexes: [{ fields: ['agency', 'startsAt'] }],
  fields: [...appointmentFields, ...createdBy],
}
