import { z } from 'zod'
import { PublicationSection, StatisticsTable } from '../documents/publication.ts'
import { Day, Download } from './documents.ts'
import { Link, Moment, Pagination, Picture } from './parts.ts'

/** A table of figures in the language of the page; drawn as a chart beside itself. */
export const FiguresModel = StatisticsTable.extend({ caption: z.string() })
export type FiguresModel = z.infer<typeof FiguresModel>

/** Anything with a page of its own, in a list that needs no more than its title, text and day. */
export const EntryCard = z.object({
  href: z.string(),
  title: z.string(),
  summary: z.string(),
  published: Moment,
  picture: Picture.optional(),
  /** A word about it: the state of a consultation, the field of a question, the place of an event. */
  note: z.string().optional(),
})
export type EntryCard = z.infer<typeof EntryCard>

/** The list of a section: publications, consultations, questions, events, galleries, videos. */
export const EntryListModel = z.object({
  title: z.string(),
  description: z.string(),
  /** How the cards are drawn: as lines of text, or as pictures. */
  look: z.enum(['lines', 'pictures']),
  entries: z.array(EntryCard),
  /** Shown when there is nothing yet. */
  emptyText: z.string(),
  pagination: Pagination,
  feedHref: z.string().optional(),
})
export type EntryListModel = z.infer<typeof EntryListModel>

export const PublicationModel = z.object({
  section: PublicationSection,
  title: z.string(),
  summary: z.string(),
  bodyHtml: z.string().optional(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  tables: z.array(FiguresModel),
  files: z.array(Download),
  published: Moment,
  updated: Moment.optional(),
  others: z.array(EntryCard),
})
export type PublicationModel = z.infer<typeof PublicationModel>

export const ConsultationModel = z.object({
  title: z.string(),
  summary: z.string(),
  bodyHtml: z.string(),
  files: z.array(Download),
  opens: Day,
  /** A page knows no clock: the browser tells whether the deadline has passed, the text names the day. */
  closes: Day,
  contact: z.string(),
  outcomeHtml: z.string().optional(),
  published: Moment,
  others: z.array(EntryCard),
})
export type ConsultationModel = z.infer<typeof ConsultationModel>

export const QuestionModel = z.object({
  title: z.string(),
  question: z.string(),
  answerHtml: z.string(),
  field: z.string(),
  askedBy: z.string().optional(),
  answeredBy: z.string(),
  asked: Day,
  published: Moment,
  others: z.array(EntryCard),
})
export type QuestionModel = z.infer<typeof QuestionModel>

export const EventModel = z.object({
  title: z.string(),
  summary: z.string(),
  bodyHtml: z.string().optional(),
  starts: Moment,
  ends: Moment.optional(),
  place: z.string(),
  picture: Picture.optional(),
  streamHref: z.string().optional(),
  /** The event as a calendar file. */
  icsHref: z.string(),
  others: z.array(EntryCard),
})
export type EventModel = z.infer<typeof EventModel>

export const GalleryModel = z.object({
  title: z.string(),
  summary: z.string(),
  pictures: z.array(z.object({ picture: Picture, caption: z.string().optional() })),
  published: Moment,
  others: z.array(EntryCard),
})
export type GalleryModel = z.infer<typeof GalleryModel>

export const VideoModel = z.object({
  title: z.string(),
  summary: z.string(),
  /** A file of this portal, or an address that opens elsewhere; nothing of a third party is loaded here. */
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('file'), href: z.string(), type: z.string() }),
    z.object({ kind: z.literal('link'), href: z.string(), host: z.string() }),
  ]),
  poster: Picture.optional(),
  transcript: z.string().optional(),
  published: Moment,
  others: z.array(EntryCard),
})
export type VideoModel = z.infer<typeof VideoModel>

export const AppointmentModel = z.object({
  /** `8:00` or `8:00–9:30`. */
  time: z.string(),
  iso: z.string(),
  title: z.string(),
  place: z.string().optional(),
  leaders: z.array(z.string()),
  participants: z.string().optional(),
  preparedBy: z.string().optional(),
  isCancelled: z.boolean(),
})
export type AppointmentModel = z.infer<typeof AppointmentModel>

/** One week of the leaders' calendar, Monday to Sunday; a day without appointments is there too. */
export const CalendarModel = z.object({
  title: z.string(),
  /** `Tuần 22 (28/5/2018 – 3/6/2018)`. */
  week: z.string(),
  days: z.array(z.object({ day: Day, name: z.string(), appointments: z.array(AppointmentModel) })),
  newer: Link.optional(),
  older: Link.optional(),
  /** Weeks to choose from, the newest first; the one shown has `current`. */
  weeks: z.array(Link.extend({ current: z.boolean() })),
  icsHref: z.string(),
})
export type CalendarModel = z.infer<typeof CalendarModel>

export const PersonModel = z.object({
  /** Id of their place on the page, for links to it. */
  anchor: z.string().optional(),
  name: z.string(),
  position: z.string(),
  duties: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  portrait: Picture.optional(),
})
export type PersonModel = z.infer<typeof PersonModel>

export type UnitModel = {
  anchor?: string | undefined
  name: string
  duties?: string | undefined
  phone?: string | undefined
  email?: string | undefined
  address?: string | undefined
  heads: PersonModel[]
  units: UnitModel[]
}
export const UnitModel: z.ZodType<UnitModel> = z.lazy(() =>
  z.object({
    anchor: z.string().optional(),
    name: z.string(),
    duties: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
    address: z.string().optional(),
    heads: z.array(PersonModel),
    units: z.array(UnitModel),
  }),
)

/** The organisation chart: leaders, units below each other, officers to turn to. */
export const OrganisationModel = z.object({
  title: z.string(),
  agency: z.string(),
  leaders: z.array(PersonModel),
  units: z.array(UnitModel),
  contacts: z.array(PersonModel.extend({ unit: z.string().optional() })),
})
export type OrganisationModel = z.infer<typeof OrganisationModel>

export const WebsiteLinksModel = z.object({
  title: z.string(),
  groups: z.array(z.object({ title: z.string(), links: z.array(Link) })),
})
export type WebsiteLinksModel = z.infer<typeof WebsiteLinksModel>
