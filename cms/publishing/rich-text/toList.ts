import type { List, ListItem } from '@trangan/contract/rich-text'
import type { LexicalNode } from './lexicalNode.ts'
import { toInlines } from './toInlines.ts'

/** A list; Lexical puts a nested list into an item of its own, here it belongs to the item before it. */
export const toList = (node: LexicalNode): List => ({
  type: 'list',
  ordered: node.listType === 'number',
  items: node.children.reduce((items, child) => addItem(items, { child, listType: node.listType }), [] as ListItem[]),
})

const addItem = (items: ListItem[], { child, listType }: { child: LexicalNode; listType: string | undefined }) => {
  const parts = partsOf(child)
  const list = parts.filter(isList).map(toList).reduce(mergeLists, undefined)
  const children = toInlines(parts.filter((node) => !isList(node)))
  const previous = items.at(-1)
  if (list && !children.length && previous) return [...items.slice(0, -1), withNested(previous, list)]
  if (!list && !children.length) return items
  return [...items, { children: [...tick(child, listType), ...children], ...(list ? { list } : {}) }]
}

/** Broken imports have lists without items; what stands there counts as one. */
const partsOf = (child: LexicalNode): LexicalNode[] => (child.type === 'listitem' ? child.children : [child])

const isList = (node: LexicalNode): boolean => node.type === 'list'

const mergeLists = (first: List | undefined, second: List): List =>
  first ? { ...first, items: [...first.items, ...second.items] } : second

const withNested = (item: ListItem, list: List): ListItem => ({ ...item, list: mergeLists(item.list, list) })

const tick = (item: LexicalNode, listType: string | undefined): ListItem['children'] =>
  listType === 'check' ? [{ type: 'text', text: item.checked ? '☑ ' : '☐ ' }] : []
