import type { CollectionConfig } from 'payload'
import { centralItReads } from './centralItReads.ts'

/** What went live and how long it took: one row for each release, written with its receipt; the charts are made of it. */
export const Releases: CollectionConfig = {
  slug: 'releases',
  labels: {
    singular: { vi: 'Bản phát hành', en: 'Release' },
    plural: { vi: 'Bản phát hành', en: 'Releases' },
  },
  admin: { hidden: true },
  access: centralItReads,
  lockDocuments: false,
  indexes: [{ fields: ['agency', 'release'], unique: true }],
  fields: [
    { name: 'agency', type: 'text', required: true, label: { vi: 'Cơ quan', en: 'Agency' } },
    { name: 'release', type: 'number', required: true, label: { vi: 'Số bản', en: 'Release' } },
    { name: 'liveAt', type: 'date', required: true, index: true, label: { vi: 'Lên trang lúc', en: 'Live at' } },
    { name: 'duration', type: 'number', required: true, label: { vi: 'Thời gian (mili giây)', en: 'Duration (ms)' } },
    { name: 'reason', type: 'text', required: true, label: { vi: 'Lý do', en: 'Reason' } },
    { name: 'added', type: 'number', required: true, label: { vi: 'Tệp thêm', en: 'Files added' } },
    { name: 'changed', type: 'number', required: true, label: { vi: 'Tệp sửa', en: 'Files changed' } },
    { name: 'removed', type: 'number', required: true, label: { vi: 'Tệp gỡ', en: 'Files removed' } },
  ],
}
