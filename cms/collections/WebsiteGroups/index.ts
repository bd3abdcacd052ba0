import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { isWebAddress } from '../../fields/isWebAddress.ts'
import { orderField } from '../../fields/orderField.ts'
import { titleField } from '../../fields/titleField.ts'

/** Links to other websites in groups: Government, ministries, province, newspapers. */
export const WebsiteGroups: CollectionConfig = {
  slug: 'website-groups',
  labels: {
    singular: { vi: 'Nhóm liên kết website', en: 'Group of links' },
    plural: { vi: 'Liên kết website', en: 'Website links' },
  },
  admin: { hideAPIURL: true, group: groups.portal, useAsTitle: 'title', defaultColumns: ['title', 'links', 'order'] },
  defaultSort: 'order',
  access: agencyAccess('website-groups'),
  fields: [
    titleField({ vi: 'Tên nhóm', en: 'Title' }),
    {
      name: 'links',
      type: 'array',
      required: true,
      minRows: 1,
      label: { vi: 'Các website', en: 'Websites' },
      labels: { singular: { vi: 'website', en: 'website' }, plural: { vi: 'website', en: 'websites' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'label',
              type: 'text',
              required: true,
              localized: true,
              label: { vi: 'Tên', en: 'Name' },
              admin: { width: '50%' },
            },
            {
              name: 'href',
              type: 'text',
              required: true,
              validate: isWebAddress,
              label: { vi: 'Địa chỉ', en: 'Address' },
              admin: { width: '50%', placeholder: 'https://' },
            },
          ],
        },
      ],
    },
    orderField(),
  ],
}
