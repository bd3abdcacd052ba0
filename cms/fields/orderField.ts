import type { NumberField } from 'payload'

/** The place of a document among others of its kind: smaller numbers come first. */
export const orderField = (): NumberField => ({
  name: 'order',
  type: 'number',
  required: true,
  defaultValue: 0,
  label: { vi: 'Thứ tự', en: 'Order' },
  admin: { position: 'sidebar', description: { vi: 'Số nhỏ đứng trước.', en: 'Smaller numbers come first.' } },
})
