import { z } from 'zod'
import { LinkTarget } from '../rich-text/schema.ts'
import { PublicationSection } from './publication.ts'
import { LocalizedRichText, LocalizedText } from './text.ts'

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

/** What an introduction must tell (Decree 42/2022/NĐ-CP, article 4); those from `map` on are asked of districts. */
export const PageTopic = z.enum([
  'functions',
  'history',
  'structure',
  'contact',
  'map',
  'natural-conditions',
  'heritage',
])
export type PageTopic = z.infer<typeof PageTopic>

/** A lasting page of an agency: introduction, functions, organisation, contact. */
export const Page = z.object({
  id: z.string(),
  /** The part of the portal the page stands in; `general` pages stand at the root. */
  section: z.enum(['introduction', 'general']),
  /** What the page tells of, where the legal profile asks for it. */
  topic: PageTopic.optional(),
  slug: z.string(),
  title: LocalizedText,
  summary: LocalizedText.optional(),
  body: LocalizedRichText,
  /** Id of the picture at the head of the page, e.g. the map of a district. */
  cover: z.string().optional(),
  order: z.number(),
  updatedAt: z.iso.datetime(),
})
export type Page = z.infer<typeof Page>

/** The fixed parts of a portal that a menu may point at. */
export const Section = z.enum([
  'home',
  'news',
  'announcements',
  'introduction',
  'organisation',
  'procedures',
  'legal-documents',
  ...PublicationSection.options,
  'consultations',
  'questions',
  'calendar',
  'events',
  'galleries',
  'videos',
  'website-links',
  'site-map',
  'search',
])
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
