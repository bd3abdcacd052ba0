import { z } from 'zod'
import { LocalizedText } from './text.ts'

/** Bytes kept by the CMS: `key` finds them, `sha256` (hex) proves them, `size` is in bytes. */
export const Blob = z.object({
  key: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().nonnegative(),
  type: z.string(),
})
export type Blob = z.infer<typeof Blob>

/** A picture with its renditions, the narrowest first; widths and heights in pixels. */
export const Media = z.object({
  id: z.string(),
  /** Text alternative; absent on a picture marked as decorative. */
  alt: LocalizedText.optional(),
  caption: LocalizedText.optional(),
  renditions: z
    .array(z.object({ blob: Blob, width: z.number().int().positive(), height: z.number().int().positive() }))
    .min(1),
})
export type Media = z.infer<typeof Media>

/** A file to download; `text` is what stands in it, where it could be read: it is searched. */
export const FileDocument = z.object({
  id: z.string(),
  title: LocalizedText,
  filename: z.string(),
  blob: Blob,
  text: z.string().optional(),
})
export type FileDocument = z.infer<typeof FileDocument>
