import { legalDocumentListExample } from '@trangan/contract/examples/pages/legalDocuments'
import { procedureListExample } from '@trangan/contract/examples/pages/procedures'
import { examplesOf } from '../../../examples/examplesOf.ts'
import ArticlePagination from './ArticlePagination.astro'
import NumberedPagination from './NumberedPagination.astro'

/** Of lists that grow at their head, and of lists that stay. */
export default [
  ...examplesOf(ArticlePagination, {
    'from the oldest': { pagination: legalDocumentListExample.model.pagination, locale: 'vi' },
  }),
  ...examplesOf(NumberedPagination, {
    'from the first': { pagination: procedureListExample.model.pagination, locale: 'vi' },
  }),
]
