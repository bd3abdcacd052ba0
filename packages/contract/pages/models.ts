import { z } from 'zod'
import { AgencyKind } from '../documents/agency.ts'
import { DossierItem, LegalBasis, SubmissionMethod } from '../documents/procedure.ts'
import { LegalDocumentListModel, LegalDocumentModel } from './documents.ts'
import { HomeBlockModel } from './homeBlocks.ts'
import { ArticleCard, Link, Moment, NumberedPagination, Pagination, Picture, ProcedureCard } from './parts.ts'
import {
  CalendarModel,
  ConsultationModel,
  EntryListModel,
  EventModel,
  GalleryModel,
  OrganisationModel,
  PublicationModel,
  QuestionModel,
  VideoModel,
  WebsiteLinksModel,
} from './sections.ts'

/** Home: blocks in the order that the agency chose, or the defaults of its kind. */
export const HomeModel = z.object({ blocks: z.array(HomeBlockModel) })
export type HomeModel = z.infer<typeof HomeModel>

export const ArticleListModel = z.object({
  title: z.string(),
  description: z.string(),
  articles: z.array(ArticleCard),
  pagination: Pagination,
  /** Categories to choose from; the one shown has `current`. */
  categories: z.array(Link.extend({ current: z.boolean() })),
  feedHref: z.string().optional(),
})
export type ArticleListModel = z.infer<typeof ArticleListModel>

export const ArticleModel = z.object({
  type: z.enum(['news', 'announcement']),
  title: z.string(),
  summary: z.string(),
  /** Rich text as HTML, made by `toHtml`. */
  bodyHtml: z.string(),
  published: Moment,
  updated: Moment.optional(),
  category: Link.optional(),
  picture: Picture.optional(),
  author: z.string().optional(),
  source: z.string().optional(),
  /** Neighbours in time, at most two newer and three older. */
  newer: z.array(ArticleCard),
  older: z.array(ArticleCard),
})
export type ArticleModel = z.infer<typeof ArticleModel>

export const PageModel = z.object({
  title: z.string(),
  summary: z.string().optional(),
  /** The picture at the head of the page, e.g. the map of a district. */
  picture: Picture.optional(),
  bodyHtml: z.string(),
  /** Headings of the body with their anchors. */
  contents: z.array(Link),
  /** The pages of the same section; the one shown has `current`. */
  siblings: z.array(Link.extend({ current: z.boolean() })),
  updated: Moment,
})
export type PageModel = z.infer<typeof PageModel>

/** `introduction`: the list of introduction pages; a page of links with a short text each. */
export const SectionModel = z.object({
  title: z.string(),
  description: z.string(),
  entries: z.array(Link.extend({ summary: z.string() })),
})
export type SectionModel = z.infer<typeof SectionModel>

export const ProcedureListModel = z.object({
  title: z.string(),
  description: z.string(),
  total: z.number(),
  fields: z.array(Link.extend({ count: z.number(), current: z.boolean() })),
  procedures: z.array(ProcedureCard),
  pagination: NumberedPagination,
})
export type ProcedureListModel = z.infer<typeof ProcedureListModel>

export const ProcedureModel = z.object({
  code: z.string(),
  name: z.string(),
  field: Link,
  level: z.string().optional(),
  type: z.string().optional(),
  decisionNumber: z.string().optional(),
  subjects: z.array(z.string()),
  executingAgency: z.string().optional(),
  competentAuthority: z.string().optional(),
  delegatedAuthority: z.string().optional(),
  coordinatingAgency: z.string().optional(),
  receivingAddress: z.string().optional(),
  /** Steps told apart: a title ("Bước 1") where the source has one, and the text. */
  steps: z.array(z.object({ title: z.string().optional(), text: z.string() })),
  methods: z.object({ rows: z.array(SubmissionMethod), text: z.string() }),
  dossier: z.object({ rows: z.array(DossierItem), text: z.string() }),
  legalBases: z.object({ rows: z.array(LegalBasis), text: z.string() }),
  conditions: z.string().optional(),
  result: z.string().optional(),
  related: z.string().optional(),
  /** Where the procedure can be done online: the one clear action of the page. */
  onlineService: z.object({ href: z.string(), portalName: z.string() }).optional(),
  updated: Moment,
})
export type ProcedureModel = z.infer<typeof ProcedureModel>

export const SiteMapModel = z.object({ groups: z.array(z.object({ title: Link, links: z.array(Link) })) })
export type SiteMapModel = z.infer<typeof SiteMapModel>

/** What was found, as the search page shows it; addresses of choices and pages start with `?`. */
export const SearchResults = z.object({
  query: z.string(),
  total: z.number(),
  /** The question as it was understood, when a word of it was not known. */
  corrected: z.string().optional(),
  results: z.array(
    z.object({
      href: z.string(),
      titleHtml: z.string(),
      excerptHtml: z.string(),
      type: z.string(),
      /** Code, day, agency. */
      about: z.array(z.string()),
    }),
  ),
  facets: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      choices: z.array(z.object({ label: z.string(), count: z.number(), href: z.string(), isChosen: z.boolean() })),
    }),
  ),
  previous: z.string().optional(),
  next: z.string().optional(),
})
export type SearchResults = z.infer<typeof SearchResults>

/** The search page; the answer is filled in by the browser, or on demand by the server for those without JavaScript. */
export const SearchModel = z.object({
  /** Address of the root of the search index; absent where the server searches all portals. */
  indexHref: z.string().optional(),
  answer: SearchResults.optional(),
})
export type SearchModel = z.infer<typeof SearchModel>

export const NotFoundModel = z.object({ suggestions: z.array(Link) })
export type NotFoundModel = z.infer<typeof NotFoundModel>

/** The province's index of all portals. */
export const PortalIndexModel = z.object({
  title: z.string(),
  groups: z.array(
    z.object({
      kind: AgencyKind,
      title: z.string(),
      portals: z.array(
        z.object({
          name: z.string(),
          abbreviation: z.string(),
          href: z.string(),
          host: z.string(),
          accent: z.string(),
        }),
      ),
    }),
  ),
  isSample: z.boolean(),
})
export type PortalIndexModel = z.infer<typeof PortalIndexModel>

/** Every template that is rendered as HTML, with the shape of its model. */
export const templates = {
  home: HomeModel,
  'article-list': ArticleListModel,
  article: ArticleModel,
  page: PageModel,
  section: SectionModel,
  'procedure-list': ProcedureListModel,
  procedure: ProcedureModel,
  'legal-document-list': LegalDocumentListModel,
  'legal-document': LegalDocumentModel,
  'entry-list': EntryListModel,
  publication: PublicationModel,
  consultation: ConsultationModel,
  question: QuestionModel,
  event: EventModel,
  gallery: GalleryModel,
  video: VideoModel,
  calendar: CalendarModel,
  organisation: OrganisationModel,
  'website-links': WebsiteLinksModel,
  'site-map': SiteMapModel,
  search: SearchModel,
  'not-found': NotFoundModel,
  'portal-index': PortalIndexModel,
} as const
export type Template = keyof typeof templates
export type ModelOf<T extends Template> = z.infer<(typeof templates)[T]>
