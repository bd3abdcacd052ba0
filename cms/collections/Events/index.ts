import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { addressedIndexes } from '../../fields/addressedIndexes.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { datePublication } from '../../fields/datePublication.ts'
import { draftVersions } from '../../fields/draftVersions.ts'
import { isAfterStart } from '../../fields/isAfterStart.ts'
import { isWebAddress } from '../../fields/isWebAddress.ts'
import { momentField } from '../../fields/momentField.ts'
import { publishedAtField } from '../../fields/publishedAtField.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'
import { summaryField } from '../../fields/summaryField.ts'
import { titleField } from '../../fields/titleField.ts'

/** What citizens can come to or watch. */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: {
    singular: { vi: 'Sự kiện', en: 'Event' },
    plural: { vi: 'Sự kiện', en: 'Events' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.organisation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'place', '_status'],
    listSearchableFields: ['title', 'summary'],
  },
  defaultSort: '-startsAt',
  access: agencyAccess('events'),
  versions: draftVersions,
  indexes: addressedIndexes,
  hooks: { beforeChange: [settleSlug({ from: 'title' }), datePublication] },
  fields: [
    titleField({ vi: 'Tên sự kiện', en: 'Title' }),
    summaryField(),
    {
      type: 'row',
      fields: [
        momentField({ name: 'startsAt', label: { vi: 'Bắt đầu', en: 'Starts at' }, required: true }),
        { ...momentField({ name: 'endsAt', label: { vi: 'Kết thúc', en: 'Ends at' } }), validate: isAfterStart },
      ],
    },
    { name: 'place', type: 'text', required: true, localized: true, label: { vi: 'Địa điểm', en: 'Place' } },
    {
      name: 'streamHref',
      type: 'text',
      validate: isWebAddress,
      label: { vi: 'Địa chỉ truyền hình trực tiếp', en: 'Live stream' },
      admin: { placeholder: 'https://' },
    },
    { name: 'cover', type: 'upload', relationTo: 'media', label: { vi: 'Ảnh đại diện', en: 'Cover picture' } },
    { name: 'body', type: 'richText', localized: true, label: { vi: 'Nội dung', en: 'Body' } },
    publishedAtField(),
    slugField(),
    ...createdBy,
  ],
}
