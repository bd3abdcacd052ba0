import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { addressedIndexes } from '../../fields/addressedIndexes.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { datePublication } from '../../fields/datePublication.ts'
import { dayField } from '../../fields/dayField.ts'
import { draftVersions } from '../../fields/draftVersions.ts'
import { filesField } from '../../fields/filesField.ts'
import { publishedAtField } from '../../fields/publishedAtField.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'
import { summaryField } from '../../fields/summaryField.ts'
import { titleField } from '../../fields/titleField.ts'
import { isAfterOpening } from './isAfterOpening.ts'

const inDays = (days: number) => () => new Date(Date.now() + days * 86_400_000).toISOString()

/** Drafts that citizens are asked about: the text, the files, the deadline, and later what became of the answers. */
export const Consultations: CollectionConfig = {
  slug: 'consultations',
  labels: {
    singular: { vi: 'Lấy ý kiến dự thảo', en: 'Consultation' },
    plural: { vi: 'Lấy ý kiến dự thảo', en: 'Consultations' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.disclosure,
    useAsTitle: 'title',
    defaultColumns: ['title', 'opensOn', 'closesOn', '_status'],
    listSearchableFields: ['title', 'summary'],
  },
  defaultSort: '-closesOn',
  access: agencyAccess('consultations'),
  versions: draftVersions,
  indexes: addressedIndexes,
  hooks: { beforeChange: [settleSlug({ from: 'title' }), datePublication] },
  fields: [
    titleField({ vi: 'Tên dự thảo', en: 'Title of the draft' }),
    summaryField(),
    {
      type: 'row',
      fields: [
        dayField({
          name: 'opensOn',
          label: { vi: 'Nhận góp ý từ ngày', en: 'Opens on' },
          required: true,
          defaultValue: inDays(0),
        }),
        {
          ...dayField({
            name: 'closesOn',
            label: { vi: 'Đến hết ngày', en: 'Closes on' },
            required: true,
            defaultValue: inDays(30),
            description: {
              vi: 'Hết ngày này, cổng tự ghi “Đã kết thúc nhận góp ý”.',
              en: 'After this day the portal says that the consultation is over.',
            },
          }),
          validate: isAfterOpening,
        },
      ],
    },
    { name: 'body', type: 'richText', required: true, localized: true, label: { vi: 'Toàn văn', en: 'Full text' } },
    filesField({
      vi: 'Dự thảo, tờ trình, bản thuyết minh, báo cáo đánh giá tác động.',
      en: 'The draft, its explanation, the impact assessment.',
    }),
    {
      name: 'contact',
      type: 'textarea',
      required: true,
      localized: true,
      label: { vi: 'Nơi nhận góp ý', en: 'Where to send opinions' },
      admin: { rows: 3, description: { vi: 'Địa chỉ, thư điện tử, điện thoại.', en: 'Address, e-mail, telephone.' } },
    },
    {
      name: 'outcome',
      type: 'richText',
      localized: true,
      label: { vi: 'Tiếp thu, giải trình', en: 'Outcome' },
      admin: {
        description: {
          vi: 'Sau khi kết thúc: ý kiến nào đã tiếp thu, ý kiến nào không và vì sao.',
          en: 'Once it is over: which opinions were taken up, which were not, and why.',
        },
      },
    },
    publishedAtField(),
    slugField(),
    ...createdBy,
  ],
}
