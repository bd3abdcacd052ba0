import { z } from 'zod'
import { LocalizedText } from './text.ts'

/** A gallery of pictures (thư viện ảnh). */
export const Gallery = z.object({
  id: z.string(),
  slug: z.string(),
  title: LocalizedText,
  summary: LocalizedText,
  /** Ids of the pictures in their order; captions and text alternatives are theirs. */
  pictures: z.array(z.string()).min(1),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Gallery = z.infer<typeof Gallery>

/** A video: kept here (`file`), or a card that links to where it is; never a frame of a third party. */
export const Video = z.object({
  id: z.string(),
  slug: z.string(),
  title: LocalizedText,
  summary: LocalizedText,
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('file'), file: z.string() }),
    z.object({ kind: z.literal('link'), href: z.url() }),
  ]),
  /** Id of the still picture. */
  poster: z.string().optional(),
  /** What is said in it, for those who cannot hear or load it. */
  transcript: LocalizedText.optional(),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Video = z.infer<typeof Video>

/** A group of links to other websites (liên kết website). */
export const WebsiteGroup = z.object({
  id: z.string(),
  title: LocalizedText,
  links: z.array(z.object({ label: LocalizedText, href: z.url() })),
  order: z.number(),
})
export type WebsiteGroup = z.infer<typeof WebsiteGroup>
