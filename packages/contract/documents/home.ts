import { z } from 'zod'
import { LocalizedRichText, LocalizedText } from './text.ts'

/** Blocks that need nothing but their place; each draws what the agency has published. */
export const simpleBlocks = [
  'lead-news',
  'latest',
  'announcements',
  'legal-documents',
  'procedures',
  'life-events',
  'calendar',
  'events',
  'gallery',
  'videos',
  'statistics',
  'consultations',
  'website-links',
] as const

/** One block of a home page; without a heading of its own it has that of its kind. */
export const HomeBlock = z.discriminatedUnion('type', [
  z.object({ type: z.enum(simpleBlocks), heading: LocalizedText.optional() }),
  /** News of one category, or of each category in turn where none is named. */
  z.object({ type: z.literal('category-news'), heading: LocalizedText.optional(), category: z.string().optional() }),
  z.object({ type: z.literal('rich-text'), heading: LocalizedText.optional(), body: LocalizedRichText }),
])
export type HomeBlock = z.infer<typeof HomeBlock>

/** The home page of an agency as blocks in their order; empty: the default of its kind. */
export const Home = z.object({ blocks: z.array(HomeBlock).max(20) })
export type Home = z.infer<typeof Home>
