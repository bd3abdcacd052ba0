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
import { questionFields } from './fields.ts'

/** Questions of citizens with the agency's published answers. */
export const Questions: CollectionConfig = {
  slug: 'questions',
  labels: {
    singular: { vi: 'Hỏi đáp', en: 'Question' },
    plural: { vi: 'Hỏi đáp', en: 'Questions' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.disclosure,
    useAsTitle: 'title',
    defaultColumns: ['title', 'field', 'askedOn', '_status', 'publishedAt'],
    listSearchableFields: ['title', 'question'],
  },
  defaultSort: '-askedOn',
  access: agencyAccess('questions'),
  versions: draftVersions,
  indexes: addressedIndexes,
  hooks: { beforeChange: [settleSlug({ from: 'title' }), datePublication] },
  fields: [...questionFields, publishedAtField(), slugField(), ...createdBy],
}
