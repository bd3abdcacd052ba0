import type { PageOf } from '@trangan/contract/pages'
import { feedPathsOf } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { rangeOf } from '../lists/numbering.ts'
import { paginationOf } from '../lists/pagination.ts'
import { documentsOf, type ListedCollection, type ListHead } from '../lists/sectionLists.ts'
import type { Word } from '../words.ts'
import { entries } from './entries.ts'
import { listHeadOf } from './listHead.ts'

/** Kinds whose lists need no page of their own kind. */
export type EntryCollection = Exclude<ListedCollection, 'articles' | 'legalDocuments'>

/** One page of a list of publications, consultations, questions, events, galleries or videos. */
export const entryList = <C extends EntryCollection>(
  context: PlanContext,
  list: ListHead & { collection: C },
  number?: number,
): PageOf<'entry-list'> | undefined => {
  const { collection, path, title, description } = list
  const documents = documentsOf(context.portal, collection, list.key)
  const range = rangeOf(documents.length, number)
  if (!range) return undefined
  const { look, emptyText } = looks[collection]
  const shown = documents.slice(range.start, range.end).reverse()
  return {
    template: 'entry-list',
    head: listHeadOf(context, list, number),
    model: {
      title,
      description,
      look,
      entries: shown.map((document) => entries[collection](context, document)),
      emptyText: context.word(emptyText),
      pagination: paginationOf(context, { path, length: documents.length, number }),
      feedHref: list.hasFeeds ? context.href(feedPathsOf(path).rss) : undefined,
    },
  }
}

const looks: Record<EntryCollection, { look: 'lines' | 'pictures'; emptyText: Word }> = {
  publications: { look: 'lines', emptyText: 'noPublications' },
  consultations: { look: 'lines', emptyText: 'noConsultations' },
  questions: { look: 'lines', emptyText: 'noQuestions' },
  events: { look: 'pictures', emptyText: 'noEvents' },
  galleries: { look: 'pictures', emptyText: 'noGalleries' },
  videos: { look: 'pictures', emptyText: 'noVideos' },
}
