import { z } from 'zod'

/** What a link points at: an address, or a document of the same agency that is resolved when pages are planned. */
export const LinkTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('url'), href: z.string() }),
  z.object({
    kind: z.literal('document'),
    collection: z.enum([
      'articles',
      'pages',
      'procedures',
      'legalDocuments',
      'publications',
      'consultations',
      'questions',
      'events',
      'galleries',
      'videos',
      'files',
    ]),
    id: z.string(),
  }),
])
export type LinkTarget = z.infer<typeof LinkTarget>

export const Mark = z.enum(['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript', 'code'])
export type Mark = z.infer<typeof Mark>

export const Text = z.object({ type: z.literal('text'), text: z.string(), marks: z.array(Mark).optional() })
export const Break = z.object({ type: z.literal('break') })
export const Link = z.object({ type: z.literal('link'), target: LinkTarget, children: z.array(z.union([Text, Break])) })
export const Inline = z.discriminatedUnion('type', [Text, Break, Link])
export type Inline = z.infer<typeof Inline>

export type ListItem = { children: Inline[]; list?: List | undefined }
export type List = { type: 'list'; ordered: boolean; items: ListItem[] }
export const List: z.ZodType<List> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.object({ children: z.array(Inline), list: List.optional() })),
  }),
)

export const TableCell = z.object({
  header: z.boolean(),
  children: z.array(Inline),
  colSpan: z.number().optional(),
  rowSpan: z.number().optional(),
})

export const Block = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(Inline), align: z.enum(['center', 'right']).optional() }),
  z.object({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    children: z.array(Inline),
  }),
  z.object({ type: z.literal('quote'), children: z.array(Inline) }),
  z.object({ type: z.literal('image'), media: z.string(), caption: z.string().optional() }),
  z.object({ type: z.literal('file'), file: z.string() }),
  z.object({ type: z.literal('table'), rows: z.array(z.array(TableCell)) }),
  z.object({ type: z.literal('rule') }),
  List,
])
export type Block = z.infer<typeof Block>

/** Formatted text as a small tree without any framework in it: what an editor wrote, and nothing that could run. */
export const RichText = z.array(Block)
export type RichText = z.infer<typeof RichText>
