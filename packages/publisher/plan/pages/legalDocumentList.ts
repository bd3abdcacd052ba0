import type { PageOf } from '@trangan/contract/pages'
import { feedPathsOf, legalDocumentFilterPath, legalDocumentsPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { filtersOf } from '../lists/legalFilterOptions.ts'
import { rangeOf } from '../lists/numbering.ts'
import { paginationOf } from '../lists/pagination.ts'
import { documentsOf, type ListHead } from '../lists/sectionLists.ts'
import { legalDocumentCard } from './entries.ts'
import { listHeadOf } from './listHead.ts'

/**
 * One page of the legal documents, of all or narrowed by one filter; without a number, the newest. Only the newest page
 * has the filters, and only that of all documents counts them: so a new document changes a handful of pages.
 */
export const legalDocumentList = (
  context: PlanContext,
  list: ListHead,
  number?: number,
): PageOf<'legal-document-list'> | undefined => {
  const { path, title, description } = list
  const documents = documentsOf(context.portal, 'legalDocuments', list.key)
  const range = rangeOf(documents.length, number)
  if (!range) return undefined
  const shown = documents.slice(range.start, range.end).reverse()
  return {
    template: 'legal-document-list',
    head: listHeadOf(context, list, number),
    model: {
      title,
      description,
      total: number === undefined ? documents.length : undefined,
      filters: number === undefined ? filtersOf(context, path === legalDocumentsPath ? undefined : path) : [],
      documents: shown.map((document) => legalDocumentCard(context, document)),
      pagination: paginationOf(context, { path, length: documents.length, number }),
      filterHref: legalDocumentFilterPath,
      feedHref: documents.length > 0 ? context.href(feedPathsOf(legalDocumentsPath).rss) : undefined,
    },
  }
}
