import type { UploadField } from 'payload'

/** The files attached to a document, in the order in which the portal lists them. */
export const filesField = (description?: Record<'vi' | 'en', string>): UploadField => ({
  name: 'files',
  type: 'upload',
  relationTo: 'files',
  hasMany: true,
  label: { vi: 'Tệp đính kèm', en: 'Attached files' },
  admin: description ? { description } : {},
})
