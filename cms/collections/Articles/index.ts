import { Article } from '@trangan/contract'
import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { addressedIndexes } from '../../fields/addressedIndexes.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { datePublication } from '../../fields/datePublication.ts'
import { draftVersions } from '../../fields/draftVersions.ts'
import { presetByLink } from '../../fields/presetByLink.ts'
import { publishedAtField } from '../../fields/publishedAtField.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'
import { summaryField } from '../../fields/summaryField.ts'
import { titleField } from '../../fields/titleField.ts'

/** News and announcements of an agency. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { vi: 'Bài viết', en: 'Article' },
    plural: { vi: 'Bài viết', en: 'Articles' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'category', '_status', 'publishedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  defaultSort: '-publishedAt',
  access: agencyAccess('articles'),
  versions: draftVersions,
  indexes: addressedIndexes,
  hooks: { beforeChange: [settleSlug({ from: 'title' }), datePublication] },
  fields: [
    titleField(),
    summaryField(),
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      label: { vi: 'Ảnh đại diện', en: 'Cover picture' },
    },
    { name: 'body', type: 'richText', required: true, localized: true, label: { vi: 'Nội dung', en: 'Body' } },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'news',
      hooks: { beforeValidate: [presetByLink('type', Article.shape.type.options)] },
      label: { vi: 'Loại bài', en: 'Type' },
      admin: { position: 'sidebar' },
      options: [
        { value: 'news', label: { vi: 'Tin tức – sự kiện', en: 'News' } },
        { value: 'announcement', label: { vi: 'Thông báo', en: 'Announcement' } },
      ],
    },
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: { vi: 'Chuyên mục', en: 'Category' },
      admin: { position: 'sidebar', allowCreate: false, condition: ({ type }) => type !== 'announcement' },
    },
    publishedAtField(),
    slugField(),
    {
      name: 'author',
      type: 'text',
      label: { vi: 'Tác giả', en: 'Author' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'source',
      type: 'text',
      label: { vi: 'Nguồn tin', en: 'Source' },
      admin: {
        position: 'sidebar',
        description: { vi: 'Khi nội dung không phải của cơ quan.', en: "When the text is not the agency's own." },
      },
    },
    ...createdBy,
  ],
}
