import { type LexicalNode, readEditorState } from './lexicalNode.ts'

/** Keys of a node's fields that hold no words of the editor's. */
const machineKeys = new Set(['id', 'blockType', 'linkType', 'relationTo', 'value', 'doc', 'newTab', 'rel'])

/** Every word in a node of any kind, its fields included, blocks apart by line breaks. */
export const wordsOf = (node: LexicalNode): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  const separator = node.children.some((child) => child.text !== undefined) ? '' : '\n'
  const children = node.children.map(wordsOf).filter(Boolean).join(separator)
  return [node.text ?? '', wordsOfFields(node.fields), children].filter(Boolean).join('\n').normalize('NFC')
}

const wordsOfFields = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || !value) return ''
  const blocks = readEditorState(value)
  if (blocks) return blocks.map(wordsOf).filter(Boolean).join('\n')
  const entries = Object.entries(value).filter(([key]) => !machineKeys.has(key))
  return entries
    .map(([, entry]) => wordsOfFields(entry))
    .filter(Boolean)
    .join('\n')
}
