import type { Article, Page } from '@trangan/contract'
import type { Inline, List, RichText } from '@trangan/contract/rich-text'
import type { DocumentRef } from '../../ports.ts'

/** A document as a key of maps. */
export const keyOf = ({ collection, id }: DocumentRef): string => `${collection}:${id}`

/** The document that a key names. */
export const refOf = (key: string): DocumentRef => {
  const at = key.indexOf(':')
  return { collection: key.slice(0, at), id: key.slice(at + 1) }
}

/** Keys of all documents that an article or page links to or shows: its look depends on them. */
export const mentionsOf = (document: Article | Page): Set<string> => {
  const mentions = new Set<string>()
  if ('cover' in document && document.cover !== undefined) mentions.add(`media:${document.cover}`)
  for (const body of [document.body.vi, document.body.en ?? []]) collect(body, mentions)
  return mentions
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
