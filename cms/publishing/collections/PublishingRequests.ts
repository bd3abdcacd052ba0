import type { CollectionConfig } from 'payload'
import { centralItReads } from './centralItReads.ts'

/**
 * What central IT asks of the publisher: the CMS never touches what is published, so questions and orders wait here and
 * get their answers here.
 */
export const PublishingRequests: CollectionConfig = {
  slug: 'publishing-requests',
  labels: {
    singular: { vi: 'Yêu cầu cho tiến trình xuất bản', en: 'Request to the publisher' },
    plural: { vi: 'Yêu cầu cho tiến trình xuất bản', en: 'Requests to the publisher' },
  },
  admin: { hidden: true },
  access: centralItReads,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'createdAt'] }],
  fields: [
    { name: 'request', type: 'json', required: true, label: { vi: 'Yêu cầu', en: 'Request' } },
    { name: 'user', type: 'text', required: true, label: { vi: 'Người yêu cầu', en: 'User' } },
    { name: 'state', type: 'text', required: true, label: { vi: 'Tình trạng', en: 'State' } },
    // the lease: numbers on the main table, so that one conditional update takes it
    { name: 'attempt', type: 'number', required: true, label: { vi: 'Lần thử', en: 'Attempt' } },
    { name: 'expiresAt', type: 'number', required: true, label: { vi: 'Giữ đến', en: 'Held until' } },
    { name: 'answer', type: 'json', label: { vi: 'Kết quả', en: 'Answer' } },
    { name: 'problem', type: 'textarea', label: { vi: 'Lý do lỗi', en: 'Problem' } },
  ],
}
