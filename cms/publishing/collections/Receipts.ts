import type { CollectionConfig } from 'payload'
import { centralItReads } from './centralItReads.ts'

/** When a document went live on an agency's portal, and at which addresses; editors see it through the status endpoint. */
export const Receipts: CollectionConfig = {
  slug: 'receipts',
  labels: {
    singular: { vi: 'Biên nhận xuất bản', en: 'Publishing receipt' },
    plural: { vi: 'Biên nhận xuất bản', en: 'Publishing receipts' },
  },
  admin: { hidden: true },
  access: centralItReads,
  lockDocuments: false,
  indexes: [{ fields: ['agency', 'documentCollection', 'documentId'], unique: true }],
  fields: [
    { name: 'agency', type: 'text', required: true, label: { vi: 'Cơ quan', en: 'Agency' } },
    { name: 'documentCollection', type: 'text', required: true, label: { vi: 'Loại nội dung', en: 'Collection' } },
    { name: 'documentId', type: 'text', required: true, index: true, label: { vi: 'Mã nội dung', en: 'Document' } },
    { name: 'release', type: 'number', required: true, label: { vi: 'Bản phát hành', en: 'Release' } },
    { name: 'liveAt', type: 'date', required: true, label: { vi: 'Lên trang lúc', en: 'Live at' } },
    { name: 'duration', type: 'number', required: true, label: { vi: 'Thời gian (mili giây)', en: 'Duration (ms)' } },
    { name: 'paths', type: 'json', required: true, label: { vi: 'Địa chỉ trên cổng', en: 'Paths on the portal' } },
    { name: 'touched', type: 'json', label: { vi: 'Địa chỉ cùng thay đổi', en: 'Addresses that changed with it' } },
  ],
}
