import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'
import { isFreePageSlug } from './isFreePageSlug.ts'

/** Lasting pages of an agency: introduction, functions, organisation, contact. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { vi: 'Trang nội dung', en: 'Page' },
    plural: { vi: 'Trang nội dung', en: 'Pages' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'section', 'order', '_status', 'updatedAt'],
  },
  defaultSort: 'order',
  access: agencyAccess('pages'),
  versions: { drafts: { autosave: { interval: 2000 }, validate: false }, maxPerDoc: 50 },
  indexes: [{ fields: ['agency', 'section', 'slug'], unique: true }],
  hooks: { beforeChange: [settleSlug({ from: 'title', scope: ['section'], isFree: isFreePageSlug })] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: { vi: 'Tiêu đề', en: 'Title' } },
    { name: 'summary', type: 'textarea', localized: true, maxLength: 500, label: { vi: 'Tóm tắt', en: 'Summary' } },
    { name: 'body', type: 'richText', required: true, localized: true, label: { vi: 'Nội dung', en: 'Body' } },
    {
      name: 'section',
      type: 'select',
      required: true,
      defaultValue: 'introduction',
      label: { vi: 'Phần', en: 'Section' },
      admin: { position: 'sidebar' },
      options: [
        { value: 'introduction', label: { vi: 'Giới thiệu', en: 'Introduction' } },
        { value: 'general', label: { vi: 'Trang chung', en: 'General' } },
      ],
    },
    slugField(),
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { vi: 'Thứ tự', en: 'Order' },
      admin: { position: 'sidebar' },
    },
    ...createdBy,
  ],
}
