import { AgencyKind, LocalizedText, ProcedureCode } from '@trangan/contract'
import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug has lower-case letters, digits and single hyphens')
const text = z.string().trim().min(1)
const markdown = z.string().trim().min(80, 'a body has at least a paragraph')

/** The drawn scenes a sample cover can show; `scripts/seed/scenes` draws them. */
export const Scene = z.enum([
  'karst-river', // núi đá vôi, sông, thuyền (Tràng An)
  'rice-field', // đồng lúa
  'city-street', // phố, nhà cao tầng
  'bridge-road', // cầu, đường, xe
  'school', // trường học
  'hospital', // bệnh viện, y tế
  'factory', // nhà máy, khu công nghiệp
  'office-hall', // hội trường, trụ sở
  'market', // chợ, thương mại
  'heritage-gate', // cổng thành, đình, cố đô
  'sea-coast', // biển, rừng ngập mặn, cảng
  'forest-hill', // rừng, đồi
  'lotus-pond', // đầm sen
  'people-meeting', // họp, tiếp công dân
  'documents', // hồ sơ, giấy tờ
  'technology', // máy tính, số hoá
])
export type Scene = z.infer<typeof Scene>

const Cover = z.object({ scene: Scene, alt: text })

const English = z.object({ title: text, summary: text, body: markdown })

const SeedArticle = z.object({
  title: text,
  /** Minute-exact local time (GMT+7), e.g. `2025-03-14 08:30`. */
  date: z.string().regex(/^20\d\d-\d\d-\d\d \d\d:\d\d$/),
  category: slug,
  summary: text,
  cover: Cover.optional(),
  body: markdown,
  en: English.optional(),
})

const SeedAnnouncement = SeedArticle.omit({ category: true, cover: true })

const SeedPage = z.object({
  section: z.enum(['introduction', 'general']),
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
    to: z
      .string()
      .regex(
        /^(section:(home|news|announcements|introduction|procedures|site-map|search)|category:[a-z0-9-]+|page:[a-z0-9-]+|https:\/\/.+)$/,
      ),
    children: z.array(SeedMenuItem).optional(),
  }),
)

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
  articles: z.array(SeedArticle).min(12),
  announcements: z.array(SeedAnnouncement).min(4),
  pages: z.array(SeedPage).min(4),
  procedures: z.array(SeedProcedure).min(5),
  menu: z.array(SeedMenuItem).min(4).max(8),
})
export type SeedAgency = z.infer<typeof SeedAgency>
