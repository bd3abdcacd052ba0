import { EffectState, LegalDocumentKind, LocalizedText, PublicationSection, simpleBlocks } from '@trangan/contract'
import { z } from 'zod'
import { day, markdown, minute, Scene, text } from './words.ts'

const both = LocalizedText.required()

/** A unit of the organisation chart; `parent` names the unit above. */
export const SeedUnit = z.object({
  name: both,
  parent: text.optional(),
  duties: LocalizedText.optional(),
  phone: text.optional(),
  email: z.email().optional(),
})

/** A leader, a head of a unit or a contact person; `unit` is the Vietnamese name of a unit. */
export const SeedPerson = z.object({
  name: text,
  position: both,
  role: z.enum(['leader', 'head', 'contact']),
  unit: text.optional(),
  duties: LocalizedText.optional(),
  phone: text.optional(),
  email: z.email().optional(),
})

/** A legal document; `points` are what its articles say, printed in its file. */
export const SeedLegalDocument = z.object({
  kind: LegalDocumentKind,
  number: text,
  form: text,
  issuer: text,
  signer: text,
  signerPosition: text,
  issuedOn: day,
  effectiveOn: day.optional(),
  expiredOn: day.optional(),
  state: EffectState.default('in-force'),
  field: text,
  abstract: LocalizedText,
  points: z.array(text).min(1),
})
export type SeedLegalDocument = z.infer<typeof SeedLegalDocument>

const SeedTable = z
  .object({
    caption: LocalizedText,
    unit: text.optional(),
    columns: z.array(text).min(2),
    /** The name of a row, then its figures; `~` where there is none. */
    rows: z.array(z.tuple([text], z.number().nullable())).min(2),
    chart: z.enum(['bars', 'lines', 'none']).default('bars'),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), 'a row has a cell for each column')

/** A publication; with `file` a printed copy of it is attached. */
export const SeedPublication = z.object({
  section: PublicationSection,
  date: minute,
  title: text,
  summary: text,
  body: markdown.optional(),
  /** What the box of facts says, e.g. `Chủ đầu tư: Ban Quản lý dự án`. */
  facts: z.record(text, text).default({}),
  tables: z.array(SeedTable).default([]),
  file: z.boolean().default(false),
})
export type SeedPublication = z.infer<typeof SeedPublication>

export const SeedConsultation = z
  .object({
    title: text,
    date: minute,
    summary: text,
    body: markdown,
    opensOn: day,
    closesOn: day,
    contact: text,
    outcome: markdown.optional(),
  })
  .refine(({ opensOn, closesOn }) => opensOn < closesOn, 'a consultation closes after it opens')
export type SeedConsultation = z.infer<typeof SeedConsultation>

export const SeedQuestion = z.object({
  title: text,
  field: text,
  askedBy: text.optional(),
  askedOn: day,
  date: minute,
  question: text,
  answer: text,
  answeredBy: text,
})

/** A line of the leaders' calendar; `leaders` are names of people, the one who chairs first. */
export const SeedAppointment = z.object({
  startsAt: minute,
  endsAt: minute.optional(),
  title: text,
  place: text,
  leaders: z.array(text).min(1),
  participants: text.optional(),
  preparedBy: text.optional(),
  isCancelled: z.boolean().default(false),
})

export const SeedEvent = z.object({
  title: text,
  date: minute,
  startsAt: minute,
  endsAt: minute.optional(),
  place: text,
  summary: text,
  body: markdown.optional(),
  scene: Scene.optional(),
  streamHref: z.url().optional(),
})

export const SeedGallery = z.object({
  title: text,
  date: minute,
  summary: text,
  pictures: z.array(z.object({ scene: Scene, caption: text })).min(6, 'a gallery has at least six pictures'),
})

/** A card that links to a video kept elsewhere. */
export const SeedVideo = z.object({
  title: text,
  date: minute,
  summary: text,
  href: z.url(),
  scene: Scene,
  transcript: text.optional(),
})

export const SeedWebsiteGroup = z.object({
  title: both,
  links: z.array(z.object({ label: both, href: z.url() })).min(2),
})

/** The chosen order of a home page, by the kinds of its blocks. */
export const SeedHome = z.array(z.union([z.enum(simpleBlocks), z.literal('category-news')])).max(20)
