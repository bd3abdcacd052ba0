import type { HtmlPage, RenderInput } from '../../pages/index.ts'
import {
  announcementExample,
  announcementListExample,
  articleExample,
  categoryListExample,
  newsListExample,
} from './articles.ts'
import { calendarExample } from './calendar.ts'
import { emptyHomeExample, homeExample } from './home.ts'
import {
  emptyLegalDocumentListExample,
  legalDocumentExample,
  legalDocumentListExample,
  shortLegalDocumentExample,
} from './legalDocuments.ts'
import { eventExample, galleryExample, galleryListExample, linkedVideoExample, videoExample } from './library.ts'
import { organisationExample, websiteLinksExample } from './organisation.ts'
import {
  closedConsultationExample,
  consultationExample,
  questionExample,
  questionListExample,
} from './participation.ts'
import {
  contactExample,
  englishContactExample,
  notFoundExample,
  pageExample,
  searchExample,
  searchResultsExample,
  sectionExample,
  siteMapExample,
} from './portal.ts'
import { plainProcedureExample, procedureExample, procedureListExample } from './procedures.ts'
import { portalIndexExample } from './province.ts'
import { emptyListExample, projectExample, reportExample, reportListExample } from './publications.ts'
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
  ofAgency('legal-document-list', legalDocumentListExample),
  ofAgency('legal-document-list-empty', emptyLegalDocumentListExample),
  ofAgency('legal-document', legalDocumentExample),
  ofAgency('legal-document-short', shortLegalDocumentExample),
  ofAgency('entry-list', reportListExample),
  ofAgency('entry-list-empty', emptyListExample),
  ofAgency('entry-list-questions', questionListExample),
  ofAgency('entry-list-pictures', galleryListExample),
  ofAgency('publication', reportExample),
  ofAgency('publication-facts', projectExample),
  ofAgency('consultation', consultationExample),
  ofAgency('consultation-closed', closedConsultationExample),
  ofAgency('question', questionExample),
  ofAgency('event', eventExample),
  ofAgency('gallery', galleryExample),
  ofAgency('video', videoExample),
  ofAgency('video-link', linkedVideoExample),
  ofAgency('calendar', calendarExample),
  ofAgency('organisation', organisationExample),
  ofAgency('website-links', websiteLinksExample),
  ofAgency('site-map', siteMapExample),
  ofAgency('search', searchExample),
  ofAgency('search-results', searchResultsExample),
  ofAgency('not-found', notFoundExample),
  { name: 'portal-index', input: { shell: provinceShell, page: portalIndexExample } },
]
