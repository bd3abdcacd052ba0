import type { Article, Page, Procedure } from '@trangan/contract'
import { articlePath, pagePath, procedurePath } from '@trangan/contract/paths'
import { pagesOf } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { documentsOf } from '../lists/sectionLists.ts'
import { allOfThem } from '../portal/kinds.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'
import { shardCount, shardOf } from './shards.ts'

/** Root of the search index: the addresses of its shards. */
export const searchRootPath = '/tim-kiem/muc-luc.json'

/** Pages and procedures to search. */
export const searchPartsPath = '/tim-kiem/muc-luc/trang.json'

/** Up to 500 articles to search, counted from the oldest, from 0. */
export const searchShardPath = (shard: number): string => `/tim-kiem/muc-luc/tin-bai-${shard + 1}.json`

/** One document to search: `date` is an ISO moment, `code` that of a procedure. */
export type SearchDocument = {
  href: string
  type: 'news' | 'announcement' | 'page' | 'procedure'
  title: string
  summary?: string | undefined
  date?: string | undefined
  code?: string | undefined
}

/** The root: `{ "format": 1, "shards": [address, …] }`. */
export const searchRoot = ({ portal }: PlanContext): string => {
  const shards = Array.from({ length: shardCount(portal.articles.size) }, (_, shard) => searchShardPath(shard))
  return `${JSON.stringify({ format: 1, shards: [searchPartsPath, ...shards] })}\n`
}

/** The shard of pages and procedures, a list of `SearchDocument`. */
export const searchParts = (context: PlanContext): string => {
  const pages = [...pagesOf(context, 'introduction'), ...pagesOf(context, 'general')]
  const { procedures } = procedureCatalogue(context.portal)
  return toJson([...pages.map((page) => ofPage(context, page)), ...procedures.map(ofProcedure)])
}

/** A shard of articles; `undefined` when there is no such shard. */
export const searchShard = (context: PlanContext, shard: number): string | undefined => {
  const articles = shardOf(documentsOf(context.portal, 'articles', allOfThem), shard)
  return articles.length === 0 ? undefined : toJson(articles.map((article) => ofArticle(context, article)))
}

const toJson = (documents: SearchDocument[]): string =>
  `[\n${documents.map((document) => JSON.stringify(document)).join(',\n')}\n]\n`

const ofArticle = (context: PlanContext, article: Article): SearchDocument => ({
  href: articlePath(article),
  type: article.type,
  title: context.text(article.title),
  summary: context.text(article.summary),
  date: article.publishedAt,
})

const ofPage = (context: PlanContext, page: Page): SearchDocument => ({
  href: pagePath(page),
  type: 'page',
  title: context.text(page.title),
  summary: page.summary && context.text(page.summary),
})

const ofProcedure = (procedure: Procedure): SearchDocument => ({
  href: procedurePath(procedure),
  type: 'procedure',
  title: procedure.name,
  summary: procedure.field,
  code: procedure.code,
})
