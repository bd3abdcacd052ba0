import type { LocalizedRichText } from '@trangan/contract'
import type { Inline, List, RichText } from '@trangan/contract/rich-text'
import { keyOf, refOf } from './keys.ts'

/** Keys of all documents that a text links to or shows, in whatever language. */
export const richTextMentions = (text: LocalizedRichText): Set<string> => {
  const mentions = new Set<string>()
  for (const body of [text.vi, text.en ?? []]) collect(body, mentions)
  return mentions
}

/** Ids of the files that a rich text links to. */
export const filesIn = (richText: RichText): string[] => {
  const mentions = new Set<string>()
  collect(richText, mentions)
  return [...mentions].map(refOf).flatMap(({ collection, id }) => (collection === 'files' ? id : []))
}

const collect = (richText: RichText, mentions: Set<string>): void => {
  for (const block of richText) {
    if (block.type === 'image') mentions.add(`media:${block.media}`)
    else if (block.type === 'file') mentions.add(`files:${block.file}`)
    else if (block.type === 'list') ofList(block, mentions)
    else if (block.type === 'table')
      for (const row of block.rows) for (const cell of row) ofInlines(cell.children, mentions)
    else if (block.type !== 'rule') ofInlines(block.children, mentions)
  }
}

const ofList = (list: List, mentions: Set<string>): void => {
  for (const item of list.items) {
    ofInlines(item.children, mentions)
    if (item.list) ofList(item.list, mentions)
  }
}

const ofInlines = (nodes: readonly Inline[], mentions: Set<string>): void => {
  for (const node of nodes)
    if (node.type === 'link' && node.target.kind === 'document') mentions.add(keyOf({ ...node.target }))
}
