import { AgencyKind, LocalizedText, PageTopic, ProcedureCode, PublicationSection } from '@trangan/contract'
import { z } from 'zod'
import { SeedMap } from './mapSchema.ts'
import {
  SeedAppointment,
  SeedConsultation,
  SeedEvent,
  SeedGallery,
  SeedHome,
  SeedLegalDocument,
  SeedPerson,
  SeedPublication,
  SeedQuestion,
  SeedUnit,
  SeedVideo,
  SeedWebsiteGroup,
} from './sectionSchema.ts'
import { markdown, minute, Scene, slug, text } from './words.ts'

/** Without a text alternative of its own a cover has that of its scene. */
const Cover = z.object({ scene: Scene, alt: text.optional() })

const English = z.object({ title: text, summary: text, body: markdown })

export const SeedArticle = z.object({
  title: text,
  date: minute,
  category: slug,
  summary: text,
  cover: Cover.optional(),
  body: markdown,
  en: English.optional(),
})

export const SeedAnnouncement = SeedArticle.omit({ category: true, cover: true })

const SeedPage = z.object({
  section: z.enum(['introduction', 'general']),
  topic: PageTopic.optional(),
  slug,
  title: text,
  titleEn: text,
  summary: text,
  body: markdown,
  bodyEn: markdown.optional(),
})

const SeedProcedure = z.object({
  /** Sample codes start with `9.`, which the national catalogue does not use. */
  code: ProcedureCode.refine((code) => code.startsWith('9.'), 'a sample code starts with 9.'),
  name: text,
  field: text,
  level: z.enum(['Cấp tỉnh', 'Cấp huyện', 'Cấp xã']),
  subjects: z.array(text).min(1),
  executingAgency: text,
  steps: z.array(text).min(2),
  methods: z.array(z.object({ method: text, duration: text, fee: text, description: text })).min(1),
  dossier: z.array(z.object({ name: text, form: text.optional(), copies: text })).min(1),
  legalBases: z.array(z.object({ title: text, number: text })).min(1),
  conditions: text.optional(),
  result: text,
  isOnline: z.boolean(),
})

type SeedMenuItem = { label: string; labelEn: string; to: string; children?: SeedMenuItem[] | undefined }
const SeedMenuItem: z.ZodType<SeedMenuItem> = z.lazy(() =>
  z.object({
    label: text,
    labelEn: text,
    /** `section:news`, `category:<slug>`, `page:<slug>` or an https address. */
    to: z.string().regex(/^(section:[a-z-]+|category:[a-z0-9-]+|page:[a-z0-9-]+|https:\/\/.+)$/),
    children: z.array(SeedMenuItem).optional(),
  }),
)

const atLeast = <T extends z.ZodType>(count: number, item: T, what: string) =>
  z.array(item).min(count, `an agency shows at least ${count} ${what}`)

const coverEverySection = (publications: SeedPublication[], context: z.RefinementCtx): void => {
  const there = new Set(publications.map(({ section }) => section))
  for (const section of PublicationSection.options)
    if (!there.has(section)) context.addIssue(`an agency shows at least one publication of the section "${section}"`)
  if (!publications.some(({ tables }) => tables.length > 0))
    context.addIssue('an agency shows at least one table of statistics')
}

/** One agency of the sample province with all that its portal shows. */
export const SeedAgency = z.object({
  agency: z.object({
    kind: AgencyKind,
    name: LocalizedText.required(),
    abbreviation: text,
    code: z.string().regex(/^\d{3}\.\d{2}\.\d{2}\.H\d{2}$/),
    host: z.string().regex(/^[a-z0-9]+\.ninhbinh\.gov\.vn$/),
    accent: z.string().regex(/^#[0-9a-f]{6}$/),
    address: LocalizedText.required(),
    phone: text,
    fax: text.optional(),
    email: z.email(),
    responsible: z.object({ name: text, position: LocalizedText.required() }),
  }),
  categories: z
    .array(z.object({ slug, name: LocalizedText.required() }))
    .min(3)
    .max(6),
  articles: atLeast(24, SeedArticle, 'articles'),
  announcements: atLeast(10, SeedAnnouncement, 'announcements'),
  pages: z.array(SeedPage).min(4),
  procedures: atLeast(8, SeedProcedure, 'procedures'),
  menu: z.array(SeedMenuItem).min(4).max(8),
  units: atLeast(4, SeedUnit, 'units'),
  people: atLeast(4, SeedPerson, 'people'),
  legalDocuments: atLeast(12, SeedLegalDocument, 'legal documents'),
  publications: z.array(SeedPublication).superRefine(coverEverySection),
  consultations: atLeast(1, SeedConsultation, 'consultations'),
  questions: atLeast(4, SeedQuestion, 'questions'),
  appointments: atLeast(12, SeedAppointment, 'lines of the calendar'),
  events: atLeast(2, SeedEvent, 'events'),
  galleries: atLeast(1, SeedGallery, 'galleries'),
  videos: atLeast(1, SeedVideo, 'videos'),
  websiteGroups: atLeast(2, SeedWebsiteGroup, 'groups of website links'),
  home: SeedHome.optional(),
  map: SeedMap.optional(),
})
export type SeedAgency = z.infer<typeof SeedAgency>
