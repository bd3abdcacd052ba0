import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { orderField } from '../../fields/orderField.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'

/** The headings under which an agency files its news. */
export const Categories: CollectionConfig = {
  slug: 'categories',
  labels: {
    singular: { vi: 'Chuyên mục', en: 'Category' },
    plural: { vi: 'Chuyên mục', en: 'Categories' },
  },
  admin: { hideAPIURL: true, group: groups.portal, useAsTitle: 'name', defaultColumns: ['name', 'slug', 'order'] },
  defaultSort: 'order',
  access: agencyAccess('categories'),
  indexes: [{ fields: ['agency', 'slug'], unique: true }],
  hooks: { beforeChange: [settleSlug({ from: 'name' })] },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: { vi: 'Tên chuyên mục', en: 'Name' } },
    slugField(),
    orderField(),
  ],
}
