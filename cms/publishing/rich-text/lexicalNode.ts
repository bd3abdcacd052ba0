import { z } from 'zod'

/** A node of Payload's Lexical editor state, as far as publishing reads it; a field of the wrong type counts as absent. */
export type LexicalNode = {
  type: string
  text?: string | undefined
  /** Bits on a text, alignment on a block. */
  format?: number | string | undefined
  tag?: string | undefined
  listType?: string | undefined
  checked?: boolean | undefined
  headerState?: number | undefined
  colSpan?: number | undefined
  rowSpan?: number | undefined
  relationTo?: string | undefined
  value?: unknown
  fields?: Record<string, unknown> | undefined
  children: LexicalNode[]
}

const lenient = <T extends z.ZodType>(type: T) => type.optional().catch(undefined)

const LexicalNode: z.ZodType<LexicalNode> = z.lazy(() =>
  z.object({
    type: z.string().catch('unknown'),
    text: lenient(z.string()),
    format: lenient(z.union([z.number(), z.string()])),
    tag: lenient(z.string()),
    listType: lenient(z.string()),
    checked: lenient(z.boolean()),
    headerState: lenient(z.number()),
    colSpan: lenient(z.number()),
    rowSpan: lenient(z.number()),
    relationTo: lenient(z.string()),
    value: z.unknown().optional(),
    fields: lenient(z.record(z.string(), z.unknown())),
    // one broken child must not take its brothers with it
    children: z.array(LexicalNode.catch({ type: 'unknown', children: [] })).catch([]),
  }),
)

const EditorState = z.object({ root: z.object({ children: z.array(LexicalNode) }) })

/** The blocks of an editor state; `undefined` when the value is not one. */
export const readEditorState = (value: unknown): LexicalNode[] | undefined =>
  EditorState.safeParse(value).data?.root.children

/** Id of a document that a node points at, populated or not. */
export const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' && value) return value
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' && value && 'id' in value ? idOf(value.id) : undefined
}
