import type { HtmlPage, Shell, Template } from '@trangan/contract/pages'
import { type Blocks, blocks } from './base/blocks.ts'
import DepartmentFooter from './department/layout/Footer.astro'
import DepartmentHeader from './department/layout/Header.astro'
import DistrictFooter from './district/layout/Footer.astro'
import DistrictHeader from './district/layout/Header.astro'
import { type FamilyName, familyNamed } from './tokens/families.ts'

/** The blocks of each family: those that it draws in its own way, all others from `base`. */
const blocksByFamily: Record<FamilyName, Blocks> = {
  base: blocks,
  department: { ...blocks, Header: DepartmentHeader, Footer: DepartmentFooter },
  district: { ...blocks, Header: DistrictHeader, Footer: DistrictFooter },
}

/** The blocks of a family of themes; an unknown family looks like `base`. */
export const blocksOf = (family: string): Blocks => blocksByFamily[familyNamed(family)]

/** The block that draws a template. */
const blockOfTemplate = {
  home: 'Home',
  'article-list': 'ArticleList',
  article: 'Article',
  page: 'Page',
  section: 'Section',
  'procedure-list': 'ProcedureList',
  procedure: 'Procedure',
  'legal-document-list': 'LegalDocumentList',
  'legal-document': 'LegalDocument',
  'entry-list': 'EntryList',
  publication: 'Publication',
  consultation: 'Consultation',
  question: 'Question',
  event: 'Event',
  gallery: 'Gallery',
  video: 'Video',
  calendar: 'Calendar',
  organisation: 'Organisation',
  'website-links': 'WebsiteLinks',
  'site-map': 'SiteMap',
  search: 'Search',
  'not-found': 'NotFound',
  'portal-index': 'PortalIndex',
} as const satisfies Record<Template, keyof Blocks>

/** What draws a page in a family: the block of its template. */
export const pageBlockOf = (family: string, { template }: HtmlPage): PageBlock =>
  // Each block takes the pages of its own template, and this is the one of the page: more than types can follow.
  blocksOf(family)[blockOfTemplate[template]] as PageBlock

type PageBlock = (props: { shell: Shell; page: HtmlPage }) => unknown
