import type { TextField } from 'payload'

type Bilingual = Record<'vi' | 'en', string>

/** The title of a document in the portal's languages. */
export const titleField = (label: Bilingual = { vi: 'Tiêu đề', en: 'Title' }): TextField => ({
  name: 'title',
  type: 'text',
  required: true,
  localized: true,
  label,
})
