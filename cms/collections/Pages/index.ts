import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { draftVersions } from '../../fields/draftVersions.ts'
import { orderField } from '../../fields/orderField.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'
import { titleField } from '../../fields/titleField.ts'
import { isFreePageSlug } from './isFreePageSlug.ts'
import { topicField } from './topicField.ts'

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
    defaultColumns: ['title', 'section', 'topic', 'order', '_status', 'updatedAt'],
  },
  defaultSort: 'order',
  access: agencyAccess('pages'),
  versions: draftVersions,
  indexes: [{ fields: ['agency', 'section', 'slug'], unique: true }],
  hooks: { beforeChange: [settleSlug({ from: 'title', scope: ['section'], isFree: isFreePageSlug })] },
  fields: [
    titleField(),
    { name: 'summary', type: 'textarea', localized: true, maxLength: 500, label: { vi: 'Tóm tắt', en: 'Summary' } },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      label: { vi: 'Ảnh đầu trang', en: 'Picture at the head' },
      admin: {
        description: { vi: 'Ví dụ bản đồ hành chính của huyện.', en: 'For example the map of a district.' },
      },
    },
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
    topicField,
    slugField(),
    orderField(),
    ...createdBy,
  ],
}
