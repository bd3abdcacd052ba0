import type {
  Agency,
  Article,
  Category,
  FileDocument,
  Media,
  Menus,
  Page,
  Procedure,
  Snapshot,
} from '@trangan/contract'
import { indexAll } from './indexes.ts'
import type { ProcedureCatalogue } from './procedureCatalogue.ts'
import { sorted, type Timeline } from './timeline.ts'

/** One agency's published content, indexed: each page of its portal finds what it shows without a search. */
export type Portal = {
  agency: Agency
  menus: Menus
  categories: Map<string, Category>
  articles: Map<string, Article>
  pages: Map<string, Page>
  procedures: Map<string, Procedure>
  media: Map<string, Media>
  files: Map<string, FileDocument>
  /** All articles; and by type and by category. */
  timeline: Timeline
  byType: Record<Article['type'], Timeline>
  byCategory: Map<string, Timeline>
  /** Key of the document whose page stands at a path. */
  documentAt: Map<string, string>
  /** Keys of the pictures and files whose bytes stand at a path. */
  blobsAt: Map<string, Set<string>>
  /** Keys of the documents that mention a document. */
  mentionedBy: Map<string, Set<string>>
  /** Procedures in the order of lists, by field; made when first asked for, dropped when a procedure changes. */
  catalogue?: ProcedureCatalogue | undefined
}

/** Indexes a snapshot. */
export const createPortal = (snapshot: Snapshot): Portal => {
  const timeline = sorted(snapshot.articles)
  const portal: Portal = {
    agency: snapshot.agency,
    menus: snapshot.menus,
    categories: byId(snapshot.categories),
    articles: byId(snapshot.articles),
    pages: byId(snapshot.pages),
    procedures: byId(snapshot.procedures),
    media: byId(snapshot.media),
    files: byId(snapshot.files),
    timeline,
    byType: {
      news: timeline.filter((article) => article.type === 'news'),
      announcement: timeline.filter((article) => article.type === 'announcement'),
    },
    byCategory: Map.groupBy(timeline.filter(hasCategory), (article) => article.category),
    documentAt: new Map(),
    blobsAt: new Map(),
    mentionedBy: new Map(),
  }
  indexAll(portal)
  return portal
}

const byId = <T extends { id: string }>(documents: readonly T[]): Map<string, T> =>
  new Map(documents.map((document) => [document.id, document]))

const hasCategory = (article: Article): article is Article & { category: string } => article.category !== undefined
