import type { CollectionConfig } from 'payload'
import { groups } from '../../admin/groups.ts'
import { ownProcedures, proceduresAccess } from './access.ts'
import { procedureFields } from './fields.ts'

/** The province's registry of administrative procedures, by national code. */
export const Procedures: CollectionConfig = {
  slug: 'procedures',
  labels: {
    singular: { vi: 'Thủ tục hành chính', en: 'Procedure' },
    plural: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.content,
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'field', 'isPublished', 'updatedAt'],
    baseFilter: ownProcedures,
    listSearchableFields: ['code', 'name', 'field'],
    description: {
      vi: 'Danh mục chung của tỉnh theo mã quốc gia, do Trung tâm CNTT tỉnh cập nhật.',
      en: 'The registry of the whole province by national code, kept by central IT.',
    },
  },
  defaultSort: 'code',
  access: proceduresAccess,
  fields: procedureFields,
}
