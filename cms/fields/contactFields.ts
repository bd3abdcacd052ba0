import type { RowField } from 'payload'

/** Telephone and e-mail of a unit or a person. */
export const contactFields = (): RowField => ({
  type: 'row',
  fields: [
    { name: 'phone', type: 'text', label: { vi: 'Điện thoại', en: 'Telephone' }, admin: { width: '50%' } },
    { name: 'email', type: 'email', label: { vi: 'Thư điện tử', en: 'E-mail' }, admin: { width: '50%' } },
  ],
})
