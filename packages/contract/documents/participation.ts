import { z } from 'zod'
import { LocalizedRichText, LocalizedText } from './text.ts'

/** A draft that citizens are asked about (lấy ý kiến góp ý dự thảo); days are those of Vietnam. */
export const Consultation = z.object({
  id: z.string(),
  slug: z.string(),
  title: LocalizedText,
  summary: LocalizedText,
  /** Full text of the draft. */
  body: LocalizedRichText,
  files: z.array(z.string()),
  opensOn: z.iso.date(),
  /** The last day on which opinions are taken. */
  closesOn: z.iso.date(),
  /** Where opinions are sent: address, e-mail, telephone. */
  contact: LocalizedText,
  /** What became of the opinions, once the consultation is over. */
  outcome: LocalizedRichText.optional(),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Consultation = z.infer<typeof Consultation>

/** A question of a citizen with the agency's published answer (hỏi đáp). */
export const Question = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  question: z.string(),
  answer: LocalizedRichText,
  /** Lĩnh vực. */
  field: z.string(),
  /** How the citizen wants to be named, if at all. */
  askedBy: z.string().optional(),
  answeredBy: z.string(),
  askedOn: z.iso.date(),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Question = z.infer<typeof Question>
