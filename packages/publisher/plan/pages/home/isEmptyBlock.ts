import type { HomeBlockModel } from '@trangan/contract/pages'

/** Whether a block has nothing to show. */
export const isEmptyBlock = (block: HomeBlockModel): boolean => {
  if (block.type === 'lead-news') return block.lead === undefined
  if (block.type === 'statistics') return block.figures === undefined
  if (block.type === 'rich-text') return block.bodyHtml === ''
  if (block.type === 'calendar') return block.week === undefined
  return listOf(block).length === 0
}

type Listing = Exclude<HomeBlockModel, { type: 'lead-news' | 'statistics' | 'rich-text' | 'calendar' }>

const listOf = (block: Listing): readonly unknown[] => {
  if ('articles' in block) return block.articles
  if ('documents' in block) return block.documents
  if ('procedures' in block) return block.procedures
  if ('entries' in block) return block.entries
  if ('pictures' in block) return block.pictures
  return 'groups' in block ? block.groups : block.events
}
