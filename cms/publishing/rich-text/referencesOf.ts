import type { Block, Inline, List, RichText } from '@trangan/contract/rich-text'

/** Ids of the pictures and files that a rich text shows or links to. */
export type References = { media: string[]; files: string[] }

/** What has to be read along with a rich text so that it can be shown. */
export const referencesOf = (richText: RichText): References => ({
  media: richText.flatMap((block) => (block.type === 'image' ? [block.media] : [])),
  files: richText.flatMap((block) => (block.type === 'file' ? [block.file] : inlinesOf(block).flatMap(linkedFiles))),
})

const linkedFiles = (node: Inline): string[] =>
  node.type === 'link' && node.target.kind === 'document' && node.target.collection === 'files' ? [node.target.id] : []

const inlinesOf = (block: Block): Inline[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return block.children
    case 'list':
      return inlinesOfList(block)
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.children)
    default:
      return []
  }
}

const inlinesOfList = (list: List): Inline[] =>
  list.items.flatMap((item) => [...item.children, ...(item.list ? inlinesOfList(item.list) : [])])
