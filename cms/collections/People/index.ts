import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { contactFields } from '../../fields/contactFields.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { orderField } from '../../fields/orderField.ts'

/** Leaders of an agency, heads of its units, officers responsible for contacts with citizens. */
export const People: CollectionConfig = {
  slug: 'people',
  labels: {
    singular: { vi: 'Lãnh đạo, cán bộ', en: 'Person' },
    plural: { vi: 'Lãnh đạo, cán bộ', en: 'People' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.organisation,
    useAsTitle: 'name',
    defaultColumns: ['name', 'position', 'role', 'unit', 'order'],
    listSearchableFields: ['name', 'position'],
  },
  defaultSort: 'order',
  access: agencyAccess('people'),
  fields: [
    { name: 'name', type: 'text', required: true, label: { vi: 'Họ và tên', en: 'Name' } },
    {
      name: 'position',
      type: 'text',
      required: true,
      localized: true,
      label: { vi: 'Chức vụ', en: 'Position' },
      admin: { placeholder: 'Phó Giám đốc' },
    },
    {
      name: 'duties',
      type: 'textarea',
      localized: true,
      label: { vi: 'Lĩnh vực phụ trách', en: 'Answers for' },
    },
    contactFields(),
    { name: 'portrait', type: 'upload', relationTo: 'media', label: { vi: 'Ảnh chân dung', en: 'Portrait' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'leader',
      index: true,
      label: { vi: 'Vai trò trên cổng', en: 'Role on the portal' },
      admin: { position: 'sidebar' },
      options: [
        { value: 'leader', label: { vi: 'Lãnh đạo cơ quan', en: 'Leader of the agency' } },
        { value: 'head', label: { vi: 'Lãnh đạo phòng, đơn vị', en: 'Head of a unit' } },
        { value: 'contact', label: { vi: 'Cán bộ đầu mối tiếp công dân, doanh nghiệp', en: 'Contact officer' } },
      ],
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: { vi: 'Phòng, đơn vị', en: 'Unit' },
      admin: { position: 'sidebar', allowCreate: false, condition: ({ role }) => role !== 'leader' },
    },
    orderField(),
    ...createdBy,
  ],
}
