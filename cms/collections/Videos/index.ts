import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { addressedIndexes } from '../../fields/addressedIndexes.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { datePublication } from '../../fields/datePublication.ts'
import { draftVersions } from '../../fields/draftVersions.ts'
import { publishedAtField } from '../../fields/publishedAtField.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'
import { summaryField } from '../../fields/summaryField.ts'
import { titleField } from '../../fields/titleField.ts'
import { sourceField } from './sourceField.ts'

/** Videos: kept here, or a card that links to where they are. */
export const Videos: CollectionConfig = {
  slug: 'videos',
  labels: {
    singular: { vi: 'Video', en: 'Video' },
    plural: { vi: 'Video', en: 'Videos' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.library,
    useAsTitle: 'title',
    defaultColumns: ['title', 'poster', '_status', 'publishedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  defaultSort: '-publishedAt',
  access: agencyAccess('videos'),
  versions: draftVersions,
  indexes: addressedIndexes,
  hooks: { beforeChange: [settleSlug({ from: 'title' }), datePublication] },
  fields: [
    titleField({ vi: 'Tên video', en: 'Title' }),
    summaryField(),
    sourceField,
    { name: 'poster', type: 'upload', relationTo: 'media', label: { vi: 'Ảnh bìa', en: 'Still picture' } },
    {
      name: 'transcript',
      type: 'textarea',
      localized: true,
      maxLength: 100_000,
      label: { vi: 'Lời trong phim', en: 'Transcript' },
      admin: {
        rows: 8,
        description: {
          vi: 'Cho người không nghe được hoặc không tải được phim.',
          en: 'For those who cannot hear or load it.',
        },
      },
    },
    publishedAtField(),
    slugField(),
    ...createdBy,
  ],
}
