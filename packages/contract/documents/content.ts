import { z } from 'zod'
import { LinkTarget, RichText } from '../rich-text/schema.ts'
import { LocalizedText } from './text.ts'

const LocalizedRichText = z.object({ vi: RichText, en: RichText.optional() })

/** A heading under which an agency files its news. */
export const Category = z.object({ id: z.string(), slug: z.string(), name: LocalizedText, order: z.number() })
export type Category = z.infer<typeof Category>

/** A news article (`news`: tin tức – sự kiện) or an announcement (`announcement`: thông báo). */
export const Article = z.object({
  id: z.string(),
  type: z.enum(['news', 'announcement']),
  slug: z.string(),
  title: LocalizedText,
  summary: LocalizedText,
  body: LocalizedRichText,
  /** Id of its category; announcements need none. */
  category: z.string().optional(),
  /** Id of the cover picture. */
  cover: z.string().optional(),
  /** Where the text comes from, when it is not the agency's own. */
  source: z.string().optional(),
  author: z.string().optional(),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Article = z.infer<typeof Article>

/** A lasting page of an agency: introduction, functions, organisation, contact. */
export const Page = z.object({
  id: z.string(),
  /** The part of the portal the page stands in; `general` pages stand at the root. */
  section: z.enum(['introduction', 'general']),
  slug: z.string(),
  title: LocalizedText,
  summary: LocalizedText.optional(),
  body: LocalizedRichText,
  order: z.number(),
  updatedAt: z.iso.datetime(),
})
export type Page = z.infer<typeof Page>

/** The fixed parts of a portal that a menu may point at. */
export const Section = z.enum(['home', 'news', 'announcements', 'introduction', 'procedures', 'site-map', 'search'])
export type Section = z.infer<typeof Section>

export const MenuTarget = z.union([
  LinkTarget,
  z.object({ kind: z.literal('section'), section: Section }),
  z.object({ kind: z.literal('category'), id: z.string() }),
])

export type MenuItem = { label: LocalizedText; target: z.infer<typeof MenuTarget>; children: MenuItem[] }
export const MenuItem: z.ZodType<MenuItem> = z.lazy(() =>
  z.object({ label: LocalizedText, target: MenuTarget, children: z.array(MenuItem) }),
)

/** The menus of a portal. */
export const Menus = z.object({ main: z.array(MenuItem), footer: z.array(MenuItem) })
export type Menus = z.infer<typeof Menus>
