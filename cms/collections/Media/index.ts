import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { readEnvironment } from '../../environment.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { keepUsed } from '../../uploads/keepUsed.ts'
import { nameUpload } from '../../uploads/nameUpload.ts'
import { acceptPicture } from './hooks/acceptPicture.ts'
import { recordRenditions } from './hooks/recordRenditions.ts'
import { renditionFields } from './renditionFields.ts'
import { renditionWidths } from './renditionWidths.ts'
import { requireAlt } from './requireAlt.ts'

const webp = { format: 'webp', options: { quality: 80, effort: 4 } } as const

/** Pictures: kept as WebP in several widths, with a text alternative unless they are decorative. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { vi: 'Hình ảnh', en: 'Picture' },
    plural: { vi: 'Hình ảnh', en: 'Pictures' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.library,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'width', 'height', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
  },
  access: agencyAccess('media'),
  upload: {
    staticDir: path.join(readEnvironment().dataFolder, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    pasteURL: false,
    focalPoint: true,
    crop: true,
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    formatOptions: webp,
    imageSizes: renditionWidths.map((width) => ({ name: `w${width}`, width, formatOptions: webp })),
    adminThumbnail: 'w320',
    displayPreview: true,
  },
  hooks: {
    beforeOperation: [acceptPicture, nameUpload],
    beforeChange: [recordRenditions],
    beforeDelete: [keepUsed('media')],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      validate: requireAlt,
      label: { vi: 'Mô tả thay thế', en: 'Text alternative' },
      admin: {
        condition: ({ isDecorative }) => !isDecorative,
        description: {
          vi: 'Tả điều thấy trong ảnh cho người không nhìn thấy ảnh.',
          en: 'What the picture shows, for people who cannot see it.',
        },
      },
    },
    {
      name: 'isDecorative',
      type: 'checkbox',
      defaultValue: false,
      label: { vi: 'Ảnh chỉ để trang trí', en: 'Decorative only' },
    },
    { name: 'caption', type: 'text', localized: true, label: { vi: 'Chú thích', en: 'Caption' } },
    ...renditionFields,
    ...createdBy,
  ],
}
