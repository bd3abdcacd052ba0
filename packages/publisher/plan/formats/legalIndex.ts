import type { LegalDocument } from '@trangan/contract'
import type { LegalDocumentCard } from '@trangan/contract/pages'
import { legalDocumentIndexPath, legalDocumentsPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { documentsOf, listAt } from '../lists/sectionLists.ts'
import { legalDocumentCard } from '../pages/entries.ts'
import { legalDocumentList } from '../pages/legalDocumentList.ts'
import { allOfThem } from '../portal/kinds.ts'
import { filterValuesOf } from '../portal/legalFilters.ts'
import { shardCount, shardOf } from './shards.ts'

/** One document of the index: its card, and its values for each filter by the filter's name. */
export type LegalIndexEntry = { card: LegalDocumentCard; values: Readonly<Record<string, string>> }

/** Up to 500 documents of the index, counted from the oldest, from 0. */
export const legalIndexShardPath = (shard: number): string => `/van-ban/danh-muc/${shard + 1}.json`

/**
 * Root of the index of legal documents: addresses of its shards, and all that the server needs to render the list
 * narrowed by several filters at once (a `RenderInput`).
 */
export const legalIndexRoot = {
  path: legalDocumentIndexPath,
  text: (context: PlanContext): string => {
    const { length } = documentsOf(context.portal, 'legalDocuments', allOfThem)
    const list = listAt(context, legalDocumentsPath)
    const shards = Array.from({ length: shardCount(length) }, (_, shard) => legalIndexShardPath(shard))
    return `${JSON.stringify({
      format: 1,
      shards,
      input: { shell: context.shell, page: list && legalDocumentList(context, list) },
    })}\n`
  },
}

/** One shard of the index, the oldest first; `undefined` when there is no such shard. */
export const legalIndexShard = (context: PlanContext, shard: number): string | undefined => {
  const documents = shardOf(documentsOf(context.portal, 'legalDocuments', allOfThem), shard)
  if (documents.length === 0) return undefined
  return `[\n${documents.map((document) => JSON.stringify(entryOf(context, document))).join(',\n')}\n]\n`
}

const entryOf = (context: PlanContext, document: LegalDocument): LegalIndexEntry => ({
  card: legalDocumentCard(context, document),
  values: filterValuesOf(document),
})
