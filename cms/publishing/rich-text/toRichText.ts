import type { Block, RichText } from '@trangan/contract/rich-text'
import { idOf, type LexicalNode, readEditorState } from './lexicalNode.ts'
import { toInlines, toPlainInlines } from './toInlines.ts'
import { toList } from './toList.ts'

/**
 * What an editor wrote, in the contract's shape; a node that the contract does not know becomes a paragraph of its
 * words. An empty value is an empty text; a value that is no editor state at all gives `undefined`.
 */
export const toRichText = (value: unknown): RichText | undefined =>
  value === null || value === undefined ? [] : readEditorState(value)?.flatMap(ofBlock)

const ofBlock = (node: LexicalNode): Block[] => {
  switch (node.type) {
    case 'paragraph':
      return [
        ...withWords({ type: 'paragraph', children: toInlines(node.children), ...alignOf(node) }),
        ...uploadsIn(node),
      ]
    case 'heading':
      return [
        ...withWords({ type: 'heading', level: levelOf(node.tag), children: toInlines(node.children) }),
        ...uploadsIn(node),
      ]
    case 'quote':
      return [...withWords({ type: 'quote', children: toInlines(node.children) }), ...uploadsIn(node)]
    case 'list':
      return [...withItems(toList(node)), ...uploadsIn(node)]
    case 'table':
      return [...withRows(node), ...uploadsIn(node)]
    case 'upload':
      return ofUpload(node)
    case 'horizontalrule':
      return [{ type: 'rule' }]
    default:
      return [...withWords({ type: 'paragraph', children: plainOrInline(node) }), ...uploadsIn(node)]
  }
}

/** Text and links may stand at the root of imported content; everything else unknown is read as plain words. */
const plainOrInline = (node: LexicalNode) =>
  ['text', 'link', 'autolink', 'linebreak', 'tab'].includes(node.type) ? toInlines([node]) : toPlainInlines(node)

const withWords = <T extends Extract<Block, { type: 'paragraph' | 'heading' | 'quote' }>>(block: T): Block[] =>
  block.children.length ? [block] : []

const withItems = (list: Extract<Block, { type: 'list' }>): Block[] => (list.items.length ? [list] : [])

const alignOf = ({ format }: LexicalNode): { align?: 'center' | 'right' } => {
  if (format === 'center') return { align: 'center' }
  return format === 'right' || format === 'end' ? { align: 'right' } : {}
}

/** The page's own title is its first heading, so an editor's h1 stands one below it. */
const levelOf = (tag: string | undefined): 2 | 3 | 4 => (tag === 'h3' ? 3 : tag === 'h1' || tag === 'h2' ? 2 : 4)

const withRows = (node: LexicalNode): Block[] => {
  const rows = node.children.map((row) => cellsOf(row).map(toCell)).filter((row) => row.length)
  return rows.length ? [{ type: 'table', rows }] : []
}

/** Anything else than a row counts as a row of one cell, so that broken imports keep their words. */
const cellsOf = (row: LexicalNode): LexicalNode[] => (row.type === 'tablerow' ? row.children : [row])

const toCell = (cell: LexicalNode) => ({
  header: Boolean(cell.headerState),
  children: toInlines(cell.type === 'tablecell' ? cell.children : [cell]),
  ...((cell.colSpan ?? 1) > 1 ? { colSpan: cell.colSpan } : {}),
  ...((cell.rowSpan ?? 1) > 1 ? { rowSpan: cell.rowSpan } : {}),
})

const ofUpload = (node: LexicalNode): Block[] => {
  const id = idOf(node.value)
  if (!id) return []
  if (node.relationTo === 'files') return [{ type: 'file', file: id }]
  const caption = typeof node.fields?.caption === 'string' ? node.fields.caption.trim() : ''
  return node.relationTo === 'media' ? [{ type: 'image', media: id, ...(caption ? { caption } : {}) }] : []
}

/** Pictures and files inside a block stand after it: the contract has none inside a line. */
const uploadsIn = (node: LexicalNode): Block[] =>
  node.children.flatMap((child) => (child.type === 'upload' ? ofUpload(child) : uploadsIn(child)))
