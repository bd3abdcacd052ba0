import type { CollectionConfig } from 'payload'
import { groups } from '../../admin/groups.ts'
import { agenciesAccess } from './access.ts'
import { agencyFields } from './fields.ts'
import { keepWithContent } from './hooks/keepWithContent.ts'
import type { PortalLook } from './look.ts'

/** The agencies of the province, each with one portal that looks like one of the families of themes. */
export const createAgencies = (look: PortalLook): CollectionConfig => ({
  slug: 'agencies',
  labels: {
    singular: { vi: 'Cơ quan', en: 'Agency' },
    plural: { vi: 'Cơ quan', en: 'Agencies' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'abbreviation', 'kind', 'code', 'updatedAt'],
    listSearchableFields: ['name', 'abbreviation', 'code'],
    description: {
      vi: 'Các cơ quan có cổng thông tin. Chỉ Trung tâm CNTT tỉnh được thêm cơ quan.',
      en: 'The agencies that have a portal. Only central IT can add one.',
    },
  },
  defaultSort: 'order',
  access: agenciesAccess,
  hooks: { beforeDelete: [keepWithContent] },
  fields: agencyFields(look),
})
