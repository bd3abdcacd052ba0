import type { CollectionConfig } from 'payload'
import { centralItReads } from './centralItReads.ts'

const moment = { description: { vi: 'Mili giây từ 1/1/1970', en: 'Milliseconds since 1 January 1970' } }

/** The publishing state of each agency's portal: who works on it now, how the last try ended, what is live. */
export const Portals: CollectionConfig = {
  slug: 'portals',
  labels: {
    singular: { vi: 'Tình trạng xuất bản', en: 'Publishing state' },
    plural: { vi: 'Tình trạng xuất bản', en: 'Publishing states' },
  },
  admin: { hidden: true },
  access: centralItReads,
  lockDocuments: false,
  fields: [
    { name: 'agency', type: 'text', required: true, unique: true, index: true, label: { vi: 'Cơ quan', en: 'Agency' } },
    // the lease: numbers on the main table, so that one conditional update takes it
    { name: 'token', type: 'number', required: true, label: { vi: 'Số lượt', en: 'Fencing token' } },
    { name: 'holder', type: 'text', label: { vi: 'Tiến trình đang giữ', en: 'Holder' } },
    { name: 'expiresAt', type: 'number', required: true, label: { vi: 'Giữ đến', en: 'Held until' }, admin: moment },
    { name: 'takenAt', type: 'number', required: true, label: { vi: 'Nhận lúc', en: 'Taken at' }, admin: moment },
    // the last failure, until the next success
    {
      name: 'failures',
      type: 'number',
      required: true,
      label: { vi: 'Số lần lỗi liên tiếp', en: 'Failures in a row' },
    },
    { name: 'failedAt', type: 'number', label: { vi: 'Lỗi lúc', en: 'Failed at' }, admin: moment },
    { name: 'retryAt', type: 'number', label: { vi: 'Thử lại lúc', en: 'Retry at' }, admin: moment },
    { name: 'failureCode', type: 'text', label: { vi: 'Mã lỗi', en: 'Failure code' } },
    { name: 'failureMessage', type: 'textarea', label: { vi: 'Lý do lỗi', en: 'Failure reason' } },
    { name: 'failurePaths', type: 'json', label: { vi: 'Trang sẽ bị gỡ', en: 'Pages that would go' } },
    // kept at an older release until a person lets it go on; what editors change meanwhile waits
    { name: 'heldAt', type: 'number', label: { vi: 'Giữ từ lúc', en: 'Kept since' }, admin: moment },
    { name: 'heldBy', type: 'text', label: { vi: 'Người giữ', en: 'Kept by' } },
    // the last proof of every byte, and the last damage that one found
    { name: 'verifiedAt', type: 'number', label: { vi: 'Kiểm tra lúc', en: 'Verified at' }, admin: moment },
    { name: 'verifiedFiles', type: 'number', label: { vi: 'Số tệp đã kiểm tra', en: 'Files verified' } },
    { name: 'damagedAt', type: 'number', label: { vi: 'Phát hiện hỏng lúc', en: 'Damage found at' }, admin: moment },
    { name: 'damages', type: 'json', label: { vi: 'Tệp hỏng', en: 'Damaged files' } },
    { name: 'repairedAt', type: 'number', label: { vi: 'Khôi phục lúc', en: 'Repaired at' }, admin: moment },
    // what is live
    { name: 'release', type: 'number', label: { vi: 'Bản phát hành', en: 'Release' } },
    { name: 'liveAt', type: 'date', label: { vi: 'Lên trang lúc', en: 'Live at' } },
    { name: 'duration', type: 'number', label: { vi: 'Thời gian (mili giây)', en: 'Duration (ms)' } },
  ],
}
