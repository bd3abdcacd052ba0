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

/** Galleries of pictures; captions and text alternatives are those of the pictures. */
export const Galleries: CollectionConfig = {
  slug: 'galleries',
  labels: {
    singular: { vi: 'Bộ ảnh', en: 'Gallery' },
    plural: { vi: 'Bộ ảnh', en: 'Galleries' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.library,
    useAsTitle: 'title',
    defaultColumns: ['title', 'pictures', '_status', 'publishedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  defaultSort: '-publishedAt',
  access: agencyAccess('galleries'),
  versions: draftVersions,
  indexes: addressedIndexes,
  hooks: { beforeChange: [settleSlug({ from: 'title' }), datePublication] },
  fields: [
    titleField({ vi: 'Tên bộ ảnh', en: 'Title' }),
    summaryField(),
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      minRows: 1,
      label: { vi: 'Ảnh', en: 'Pictures' },
      admin: {
        description: {
          vi: 'Kéo thả nhiều ảnh cùng lúc. Ảnh đầu tiên là ảnh bìa; kéo để đổi thứ tự.',
          en: 'Drop several pictures at once. The first is the cover; drag to change the order.',
        },
      },
    },
    publishedAtField(),
    slugField(),
    ...createdBy,
  ],
}
