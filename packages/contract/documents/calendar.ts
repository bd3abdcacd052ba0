import { z } from 'zod'
import { LocalizedRichText, LocalizedText } from './text.ts'

/** One line of the leaders' work calendar (lịch làm việc lãnh đạo). */
export const Appointment = z.object({
  id: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime().optional(),
  /** Nội dung. */
  title: z.string(),
  place: z.string().optional(),
  /** Ids of the leaders who take part, the one who chairs first. */
  leaders: z.array(z.string()),
  /** Thành phần. */
  participants: z.string().optional(),
  /** Đơn vị chuẩn bị. */
  preparedBy: z.string().optional(),
  isCancelled: z.boolean(),
  updatedAt: z.iso.datetime(),
})
export type Appointment = z.infer<typeof Appointment>

/** Something citizens can come to or watch (sự kiện). */
export const Event = z.object({
  id: z.string(),
  slug: z.string(),
  title: LocalizedText,
  summary: LocalizedText,
  body: LocalizedRichText.optional(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime().optional(),
  place: LocalizedText,
  cover: z.string().optional(),
  /** Address of the live stream. */
  streamHref: z.url().optional(),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Event = z.infer<typeof Event>
