import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'
import { datePublication } from './hooks/datePublication.ts'

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
  versions: { drafts: { autosave: { interval: 2000 }, validate: false }, maxPerDoc: 50 },
  indexes: [{ fields: ['agency', 'slug'], unique: true }, { fields: ['agency', '_status', 'publishedAt'] }],
  hooks: { beforeChange: [settleSlug({ from: 'title' }), datePublication] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: { vi: 'Tiêu đề', en: 'Title' } },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 500,
      label: { vi: 'Tóm tắt', en: 'Summary' },
      admin: {
        description: {
          vi: 'Một, hai câu: hiện trong danh sách, kết quả tìm kiếm và khi chia sẻ.',
          en: 'One or two sentences for lists, search results and sharing.',
        },
      },
    },
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
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: { vi: 'Ngày đăng', en: 'Published at' },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
        description: { vi: 'Để trống: lấy lúc bấm “Xuất bản” lần đầu.', en: 'Empty: the moment of first publishing.' },
      },
    },
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
