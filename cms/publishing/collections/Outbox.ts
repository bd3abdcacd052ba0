import type { CollectionConfig } from 'payload'
import { operations } from '../outbox/changeRow.ts'
import { centralItReads } from './centralItReads.ts'

/** What has changed and is not live yet: one row for each change and agency, written in the transaction of the change. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: {
    singular: { vi: 'Thay đổi chờ xuất bản', en: 'Change waiting for publication' },
    plural: { vi: 'Thay đổi chờ xuất bản', en: 'Changes waiting for publication' },
  },
  admin: { hidden: true },
  access: centralItReads,
  lockDocuments: false,
  indexes: [{ fields: ['agency', 'createdAt'] }, { fields: ['documentCollection', 'documentId'] }],
  fields: [
    // plain texts, no relations: a row must outlive the document that it is about
    { name: 'agency', type: 'text', required: true, label: { vi: 'Cơ quan', en: 'Agency' } },
    {
      name: 'operation',
      type: 'select',
      required: true,
      options: [...operations],
      label: { vi: 'Việc', en: 'Operation' },
    },
    { name: 'documentCollection', type: 'text', label: { vi: 'Loại nội dung', en: 'Collection' } },
    { name: 'documentId', type: 'text', label: { vi: 'Mã nội dung', en: 'Document' } },
    { name: 'user', type: 'text', label: { vi: 'Người thực hiện', en: 'User' } },
  ],
}
