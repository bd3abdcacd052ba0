import type { Block, Inline, List, RichText } from './schema.ts'

const ofInline = (node: Inline): string =>
  node.type === 'text' ? node.text : node.type === 'break' ? '\n' : node.children.map(ofInline).join('')

const ofInlines = (nodes: Inline[]): string => nodes.map(ofInline).join('')

const ofList = (list: List): string =>
  list.items
    .map((item) => [ofInlines(item.children), item.list ? ofList(item.list) : ''].filter(Boolean).join('\n'))
    .join('\n')

const ofBlock = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return ofInlines(block.children)
    case 'list':
      return ofList(block)
    case 'table':
      return block.rows.map((row) => row.map((cell) => ofInlines(cell.children)).join('\t')).join('\n')
    case 'image':
      return block.caption ?? ''
    case 'file':
    case 'rule':
      return ''
  }
}

/** The words of a rich text, blocks apart by line breaks; for search, feeds and descriptions. */
export const toText = (richText: RichText): string => richText.map(ofBlock).filter(Boolean).join('\n')
