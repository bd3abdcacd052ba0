import { z } from 'zod'
import { RichText } from '../rich-text/schema.ts'

/** Languages a portal can be published in; Vietnamese is the first and always there. */
export const locales = ['vi', 'en'] as const
export const Locale = z.enum(locales)
export type Locale = z.infer<typeof Locale>

/** A text in Vietnamese and, where someone wrote it, in English. */
export const LocalizedText = z.object({ vi: z.string().min(1), en: z.string().min(1).optional() })
export type LocalizedText = z.infer<typeof LocalizedText>

/** A rich text in Vietnamese and, where someone wrote it, in English. */
export const LocalizedRichText = z.object({ vi: RichText, en: RichText.optional() })
export type LocalizedRichText = z.infer<typeof LocalizedRichText>

/** The text in the wanted language, or in Vietnamese where there is no translation. */
export const inLocale = <T>(text: { vi: T; en?: T | undefined }, locale: Locale): T =>
  (locale === 'en' ? text.en : undefined) ?? text.vi
