import { z } from 'zod'
import { LegalDocumentCard } from './documents.ts'
import { ArticleCard, Link, Picture, ProcedureCard } from './parts.ts'
import { AppointmentModel, EntryCard, FiguresModel } from './sections.ts'

const heading = z.string()
/** Where all of it is. */
const more = Link.optional()

/** Life events of the national portal: what happens in a life, or in the life of a business, and asks for services. */
export const LifeEvent = Link.extend({
  icon: z.string(),
  count: z.number(),
  audience: z.enum(['citizens', 'businesses']),
})
export type LifeEvent = z.infer<typeof LifeEvent>

/** What a block of the home page shows; each draws its own empty state when its list is empty. */
export const HomeBlockModel = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lead-news'), heading, lead: ArticleCard.optional(), next: z.array(ArticleCard), more }),
  z.object({ type: z.literal('latest'), heading, articles: z.array(ArticleCard), more }),
  z.object({ type: z.literal('category-news'), heading, articles: z.array(ArticleCard), more }),
  z.object({ type: z.literal('announcements'), heading, articles: z.array(ArticleCard), more }),
  z.object({ type: z.literal('legal-documents'), heading, documents: z.array(LegalDocumentCard), more }),
  z.object({ type: z.literal('procedures'), heading, procedures: z.array(ProcedureCard), count: z.number(), more }),
  z.object({ type: z.literal('life-events'), heading, events: z.array(LifeEvent), more }),
  z.object({
    type: z.literal('calendar'),
    heading,
    /** The newest week that has appointments. */
    week: z.string().optional(),
    days: z.array(z.object({ name: z.string(), iso: z.string(), appointments: z.array(AppointmentModel) })),
    more,
  }),
  z.object({ type: z.literal('events'), heading, entries: z.array(EntryCard), more }),
  z.object({
    type: z.literal('gallery'),
    heading,
    pictures: z.array(z.object({ picture: Picture, href: z.string(), title: z.string() })),
    more,
  }),
  z.object({ type: z.literal('videos'), heading, entries: z.array(EntryCard), more }),
  z.object({
    type: z.literal('statistics'),
    heading,
    figures: FiguresModel.optional(),
    href: z.string().optional(),
    more,
  }),
  z.object({ type: z.literal('consultations'), heading, entries: z.array(EntryCard), more }),
  z.object({
    type: z.literal('website-links'),
    heading,
    groups: z.array(z.object({ title: z.string(), links: z.array(Link) })),
    more,
  }),
  z.object({ type: z.literal('rich-text'), heading: heading.optional(), bodyHtml: z.string() }),
])
export type HomeBlockModel = z.infer<typeof HomeBlockModel>
export type HomeBlockModelOf<T extends HomeBlockModel['type']> = Extract<HomeBlockModel, { type: T }>
