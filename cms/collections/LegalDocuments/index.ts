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
import { legalDocumentFields } from './fields.ts'
import { keepIdentity } from './hooks/keepIdentity.ts'

/** Legal and directive documents of an agency, unique by number and day of issue. */
export const LegalDocuments: CollectionConfig = {
  slug: 'legal-documents',
  labels: {
    singular: { vi: 'Văn bản', en: 'Legal document' },
    plural: { vi: 'Văn bản', en: 'Legal documents' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.disclosure,
    useAsTitle: 'number',
    defaultColumns: ['number', 'abstract', 'form', 'issuedOn', 'state', '_status'],
    listSearchableFields: ['number', 'abstract', 'issuer'],
  },
  defaultSort: '-issuedOn',
  access: agencyAccess('legal-documents'),
  versions: draftVersions,
  indexes: [...addressedIndexes, { fields: ['agency', 'identity'], unique: true }],
  hooks: { beforeChange: [keepIdentity, settleSlug({ from: ['form', 'number'] }), datePublication] },
  fields: [...legalDocumentFields, publishedAtField(), slugField(), ...createdBy],
}
