import type { HtmlPage, RenderInput } from '../../pages/index.ts'
import {
  announcementExample,
  announcementListExample,
  articleExample,
  categoryListExample,
  newsListExample,
} from './articles.ts'
import {
  contactExample,
  emptyHomeExample,
  englishContactExample,
  homeExample,
  notFoundExample,
  pageExample,
  searchExample,
  searchResultsExample,
  sectionExample,
  siteMapExample,
} from './portal.ts'
import { plainProcedureExample, procedureExample, procedureListExample } from './procedures.ts'
import { portalIndexExample } from './province.ts'
import { englishShell, exampleShell, provinceShell } from './shell.ts'

export { pictureAddress } from './pictures.ts'
export { exampleShell, provinceShell } from './shell.ts'

/** A page to render, with a name that a test or a gallery can show. */
export type PageExample = { name: string; input: RenderInput }

/** Where the files of the pictures lie. */
export const pictureFolder = new URL('../pictures/', import.meta.url)

const ofAgency = (name: string, page: HtmlPage): PageExample => ({ name, input: { shell: exampleShell, page } })

/** At least one page of each template: used in development, by render tests and by the gallery. */
export const pageExamples: readonly PageExample[] = [
  ofAgency('home', homeExample),
  ofAgency('home-empty', emptyHomeExample),
  ofAgency('article', articleExample),
  ofAgency('article-announcement', announcementExample),
  ofAgency('article-list', newsListExample),
  ofAgency('article-list-category', categoryListExample),
  ofAgency('article-list-announcements', announcementListExample),
  ofAgency('page', pageExample),
  ofAgency('page-contact', contactExample),
  { name: 'page-english', input: { shell: englishShell, page: englishContactExample } },
  ofAgency('section', sectionExample),
  ofAgency('procedure', procedureExample),
  ofAgency('procedure-plain', plainProcedureExample),
  ofAgency('procedure-list', procedureListExample),
  ofAgency('site-map', siteMapExample),
  ofAgency('search', searchExample),
  ofAgency('search-results', searchResultsExample),
  ofAgency('not-found', notFoundExample),
  { name: 'portal-index', input: { shell: provinceShell, page: portalIndexExample } },
]
