import { PublicationSection, sectionNames } from '@trangan/contract'
import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { createdBy } from '../../fields/createdBy.ts'
import { datePublication } from '../../fields/datePublication.ts'
import { draftVersions } from '../../fields/draftVersions.ts'
import { filesField } from '../../fields/filesField.ts'
import { presetByLink } from '../../fields/presetByLink.ts'
import { publishedAtField } from '../../fields/publishedAtField.ts'
import { settleSlug } from '../../fields/settleSlug.ts'
import { slugField } from '../../fields/slugField.ts'
import { summaryField } from '../../fields/summaryField.ts'
import { titleField } from '../../fields/titleField.ts'
import { factsField } from './factsField.ts'
import { tablesField } from './tablesField.ts'

/** Information that the law asks an agency to publish: policies, plans, projects, tenders, reports, research, finances. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: {
    singular: { vi: 'Thông tin công khai', en: 'Publication' },
    plural: { vi: 'Thông tin công khai', en: 'Publications' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.disclosure,
    useAsTitle: 'title',
    defaultColumns: ['title', 'section', '_status', 'publishedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  defaultSort: '-publishedAt',
  access: agencyAccess('publications'),
  versions: draftVersions,
  indexes: [{ fields: ['agency', 'section', 'slug'], unique: true }, { fields: ['agency', '_status', 'publishedAt'] }],
  hooks: { beforeChange: [settleSlug({ from: 'title', scope: ['section'] }), datePublication] },
  fields: [
    {
      name: 'section',
      type: 'select',
      required: true,
      defaultValue: 'policies',
      hooks: { beforeValidate: [presetByLink('section', PublicationSection.options)] },
      index: true,
      label: { vi: 'Mục', en: 'Section' },
      options: PublicationSection.options.map((value) => ({ value, label: sectionNames[value] })),
      admin: { position: 'sidebar' },
    },
    titleField(),
    summaryField(),
    { name: 'body', type: 'richText', localized: true, label: { vi: 'Nội dung', en: 'Body' } },
    factsField,
    tablesField,
    filesField(),
    publishedAtField(),
    slugField(),
    ...createdBy,
  ],
}
