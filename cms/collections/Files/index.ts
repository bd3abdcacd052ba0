import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { readEnvironment } from '../../environment.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { keepUsed } from '../../uploads/keepUsed.ts'
import { nameUpload } from '../../uploads/nameUpload.ts'
import { acceptedTypes } from './acceptedTypes.ts'
import { acceptFile } from './hooks/acceptFile.ts'
import { recordFile } from './hooks/recordFile.ts'

/** Files to download: documents, tables, archives. */
export const Files: CollectionConfig = {
  slug: 'files',
  labels: {
    singular: { vi: 'Tệp tải về', en: 'File' },
    plural: { vi: 'Tệp tải về', en: 'Files' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.library,
    useAsTitle: 'title',
    defaultColumns: ['title', 'downloadName', 'filesize', 'updatedAt'],
    listSearchableFields: ['title', 'downloadName'],
  },
  access: agencyAccess('files'),
  upload: {
    staticDir: path.join(readEnvironment().dataFolder, 'files'),
    mimeTypes: acceptedTypes.map(({ mimeType }) => mimeType),
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [acceptFile, nameUpload],
    beforeChange: [recordFile],
    beforeDelete: [keepUsed('files')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: { vi: 'Tên tài liệu', en: 'Title' } },
    {
      name: 'downloadName',
      type: 'text',
      label: { vi: 'Tên tệp khi tải về', en: 'Name when downloaded' },
      admin: { description: { vi: 'Để trống: lấy từ tên tệp đã tải lên.', en: 'Empty: from the uploaded file.' } },
    },
    {
      name: 'sha256',
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    ...createdBy,
  ],
}
