import { z } from 'zod'
import { LocalizedRichText, LocalizedText } from './text.ts'

/**
 * The sections of published information that the law asks of a portal beside news, documents and procedures (Decree
 * 42/2022/NĐ-CP, articles 4 to 9): policies (phổ biến pháp luật, chế độ chính sách), plans (chiến lược, quy hoạch, kế
 * hoạch), projects (dự án đầu tư), procurement (đấu thầu, mua sắm công), reports (thống kê, báo cáo), research (đề tài
 * khoa học) and finances (công khai tài chính).
 */
export const PublicationSection = z.enum([
  'policies',
  'plans',
  'projects',
  'procurement',
  'reports',
  'research',
  'finances',
])
export type PublicationSection = z.infer<typeof PublicationSection>

/** A table of figures: the first column names its rows; a `chart` draws it beside itself. */
export const StatisticsTable = z.object({
  caption: LocalizedText,
  /** Unit of the figures, e.g. `tỷ đồng`. */
  unit: z.string().optional(),
  /** Headings of all columns, that of the row names first. */
  columns: z.array(z.string()).min(2),
  rows: z.array(z.object({ name: z.string(), values: z.array(z.number().nullable()) })),
  chart: z.enum(['bars', 'lines', 'none']),
})
export type StatisticsTable = z.infer<typeof StatisticsTable>

/** One line of the box of facts: `Chủ đầu tư` – `Ban Quản lý dự án …`. */
export const Fact = z.object({ label: LocalizedText, value: LocalizedText })
export type Fact = z.infer<typeof Fact>

/** One piece of published information: a plan, a project, a call for tenders, a report, a research topic … */
export const Publication = z.object({
  id: z.string(),
  section: PublicationSection,
  slug: z.string(),
  title: LocalizedText,
  summary: LocalizedText,
  body: LocalizedRichText.optional(),
  facts: z.array(Fact),
  tables: z.array(StatisticsTable),
  /** Ids of the attached files. */
  files: z.array(z.string()),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Publication = z.infer<typeof Publication>
