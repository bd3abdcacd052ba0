import { type Inline, LinkTarget, type Mark } from '@trangan/contract/rich-text'
import { snapshotKeyOf } from '../snapshotKeys.ts'
import { idOf, type LexicalNode } from './lexicalNode.ts'
import { marksOf, shownText } from './marks.ts'
import { wordsOf } from './wordsOf.ts'

type Words = Exclude<Inline, { type: 'link' }>

/** What stands inside one block: texts, breaks and links; blocks inside a block become lines of it. */
export const toInlines = (nodes: LexicalNode[]): Inline[] => trimBreaks(joinLines(nodes.map(ofNode)))

/** The words of a node that this contract has no shape for. */
export const toPlainInlines = (node: LexicalNode): Inline[] => trimBreaks(linesToInlines(wordsOf(node)))

type Part = { isBlock: boolean; inlines: Inline[] }

const ofNode = (node: LexicalNode): Part => {
  switch (node.type) {
    case 'text':
      return inline(ofText(node))
    case 'linebreak':
      return inline([{ type: 'break' }])
    case 'tab':
      return inline([{ type: 'text', text: '\t' }])
    case 'link':
    case 'autolink':
      return inline(ofLink(node))
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'listitem':
    case 'list':
    case 'table':
    case 'tablerow':
    case 'tablecell':
      return { isBlock: true, inlines: toInlines(node.children) }
    case 'upload': // hoisted out of the line by toRichText
      return inline([])
    case 'inlineBlock':
      return inline(linesToInlines(wordsOf(node)))
    default:
      return { isBlock: true, inlines: linesToInlines(wordsOf(node)) }
  }
}

const inline = (inlines: Inline[]): Part => ({ isBlock: false, inlines })

const ofText = (node: LexicalNode): Inline[] => {
  const format = typeof node.format === 'number' ? node.format : 0
  const marks = marksOf(format)
  return linesToInlines(shownText(node.text ?? '', format), marks)
}

const linesToInlines = (text: string, marks: Mark[] = []): Words[] =>
  text
    .split('\n')
    .flatMap((line, index): Words[] => [
      ...(index ? [{ type: 'break' as const }] : []),
      ...(line ? [{ type: 'text' as const, text: line, ...(marks.length ? { marks } : {}) }] : []),
    ])

const ofLink = (node: LexicalNode): Inline[] => {
  const children = toInlines(node.children).flatMap((child): Words[] =>
    child.type === 'link' ? child.children : [child],
  )
  const target = targetOf(node)
  if (!target) return children
  if (children.length) return [{ type: 'link', target, children }]
  return target.kind === 'url' ? [{ type: 'link', target, children: [{ type: 'text', text: target.href }] }] : []
}

/** A link to a kind of document that has no page keeps its words and loses the link. */
const targetOf = ({ fields }: LexicalNode): LinkTarget | undefined => {
  if (fields?.linkType === 'internal') return internalTarget(fields.doc)
  return typeof fields?.url === 'string' && fields.url.trim() ? { kind: 'url', href: fields.url.trim() } : undefined
}

const internalTarget = (doc: unknown): LinkTarget | undefined => {
  if (typeof doc !== 'object' || !doc || !('relationTo' in doc) || !('value' in doc)) return undefined
  const id = idOf(doc.value)
  if (!id) return undefined
  const collection = typeof doc.relationTo === 'string' ? snapshotKeyOf(doc.relationTo) : undefined
  return LinkTarget.safeParse({ kind: 'document', collection, id }).data
}

const joinLines = (parts: Part[]): Inline[] =>
  parts
    .filter((part) => part.inlines.length)
    .flatMap((part, index, kept): Inline[] => {
      const before = kept[index - 1]
      return before && (part.isBlock || before.isBlock) ? [{ type: 'break' }, ...part.inlines] : part.inlines
    })

const isBlank = (node: Inline | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && !node.text.trim())

/** Without the breaks and blanks at both ends, which show nothing. */
const trimBreaks = (inlines: Inline[]): Inline[] => {
  const first = inlines.findIndex((node) => !isBlank(node))
  const last = inlines.findLastIndex((node) => !isBlank(node))
  return first < 0 ? [] : inlines.slice(first, last + 1)
}
