import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { contactFields } from '../../fields/contactFields.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { orderField } from '../../fields/orderField.ts'
import { keepTree } from './keepTree.ts'

/** The units of an agency, which make its organisation chart. */
export const Units: CollectionConfig = {
  slug: 'units',
  labels: {
    singular: { vi: 'Phòng, đơn vị', en: 'Unit' },
    plural: { vi: 'Phòng, đơn vị', en: 'Units' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.organisation,
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', 'phone', 'order'],
    listSearchableFields: ['name'],
    description: {
      vi: 'Các phòng, ban, chi cục, đơn vị trực thuộc: cổng dựng sơ đồ tổ chức từ danh sách này.',
      en: 'Departments and subordinate bodies: the organisation chart is drawn from this list.',
    },
  },
  defaultSort: 'order',
  access: agencyAccess('units'),
  hooks: { beforeChange: [keepTree] },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: { vi: 'Tên đơn vị', en: 'Name' } },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'units',
      label: { vi: 'Trực thuộc', en: 'Stands below' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: {
        allowCreate: false,
        position: 'sidebar',
        description: { vi: 'Để trống: ngay dưới lãnh đạo cơ quan.', en: 'Empty: right under the leaders.' },
      },
    },
    {
      name: 'duties',
      type: 'textarea',
      localized: true,
      label: { vi: 'Chức năng, nhiệm vụ', en: 'Duties' },
      admin: { rows: 6 },
    },
    contactFields(),
    { name: 'address', type: 'text', localized: true, label: { vi: 'Địa chỉ (nếu ở nơi khác)', en: 'Address' } },
    orderField(),
    ...createdBy,
  ],
}
