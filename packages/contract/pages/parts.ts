import { z } from 'zod'
import { AgencyKind } from '../documents/agency.ts'
import { Locale } from '../documents/text.ts'

export const Link = z.object({ label: z.string(), href: z.string() })
export type Link = z.infer<typeof Link>

export type NavItem = { label: string; href: string; children: NavItem[] }
export const NavItem: z.ZodType<NavItem> = z.lazy(() =>
  z.object({ label: z.string(), href: z.string(), children: z.array(NavItem) }),
)

/** A picture as a page shows it; `alt` is empty on a decorative one; `sources` go from narrow to wide. */
export const Picture = z.object({
  alt: z.string(),
  src: z.string(),
  width: z.number(),
  height: z.number(),
  sources: z.array(z.object({ href: z.string(), width: z.number(), type: z.string() })),
})
export type Picture = z.infer<typeof Picture>

/** A moment for people and for machines: `text` is "Thứ Năm, 31/5/2018 9:43 (GMT+7)", `short` is "31/5/2018", `iso` has the offset. */
export const Moment = z.object({ iso: z.string(), text: z.string(), short: z.string() })
export type Moment = z.infer<typeof Moment>

/** An article in a list. */
export const ArticleCard = z.object({
  href: z.string(),
  title: z.string(),
  summary: z.string(),
  published: Moment,
  category: Link.optional(),
  picture: Picture.optional(),
})
export type ArticleCard = z.infer<typeof ArticleCard>

/** A procedure in a list. */
export const ProcedureCard = z.object({
  href: z.string(),
  code: z.string(),
  name: z.string(),
  field: z.string(),
  level: z.string().optional(),
  isOnline: z.boolean(),
})
export type ProcedureCard = z.infer<typeof ProcedureCard>

/** Pages of a list are numbered from the oldest, so that a full page never shifts; the newest has no number. */
export const Pagination = z.object({
  /** Number of this page; absent on the newest. */
  number: z.number().optional(),
  newest: Link,
  newer: Link.optional(),
  older: Link.optional(),
  /** Links to full pages near this one, the newest first. */
  nearby: z.array(Link),
})
export type Pagination = z.infer<typeof Pagination>

/** Pages of a list whose first page has no number; the one shown has `current`. */
export const NumberedPagination = z.object({
  pages: z.array(Link.extend({ current: z.boolean() })),
  previous: Link.optional(),
  next: Link.optional(),
})
export type NumberedPagination = z.infer<typeof NumberedPagination>

/** What every page of a portal shares: who speaks, the menus, the footer, the assets. Rendered once per revision. */
export const Shell = z.object({
  locale: Locale,
  agency: z.object({
    name: z.string(),
    abbreviation: z.string(),
    kind: AgencyKind,
    governingBody: z.string(),
    isSample: z.boolean(),
  }),
  /** Scheme and host of the portal, no slash at the end. */
  origin: z.string(),
  /** Address of the province's index of portals. */
  provinceHref: z.string(),
  /** The first page of the portal in its other languages. */
  homes: z.array(z.object({ locale: Locale, href: z.string() })).optional(),
  theme: z.object({ family: z.string(), stylesheet: z.string() }),
  menu: z.array(NavItem),
  footer: z.object({
    links: z.array(NavItem),
    responsible: z.string(),
    address: z.string(),
    phone: z.string().optional(),
    fax: z.string().optional(),
    email: z.string().optional(),
  }),
})
export type Shell = z.infer<typeof Shell>
