import type {
  Article,
  Consultation,
  Event,
  FileDocument,
  Gallery,
  LegalDocument,
  LocalizedText,
  Page,
  Person,
  Procedure,
  Publication,
  Question,
  Unit,
  Video,
} from '@trangan/contract'
import {
  articlePath,
  consultationPath,
  eventPath,
  galleryPath,
  legalDocumentPath,
  pagePath,
  personPath,
  procedurePath,
  publicationPath,
  questionPath,
  unitPath,
  videoPath,
} from '@trangan/contract/paths'
import type { RichText } from '@trangan/contract/rich-text'
import type { SearchableDocument } from '@trangan/search/build'

/** What a searched type may need beside the document itself: texts in the language of the plan. */
export type SearchTools = {
  text: (text: LocalizedText) => string
  richText: (text: { vi: RichText; en?: RichText | undefined } | undefined) => string
  /** Name of a category. */
  category: (id: string | undefined) => string | undefined
  /** Name of a unit that stands in the organisation chart. */
  unit: (id: string | undefined) => string | undefined
  /** Titles and texts of files by their ids. */
  attachments: (ids: readonly string[]) => string
  /** Those of the files that a rich text links to. */
  linkedFiles: (text: { vi: RichText; en?: RichText | undefined } | undefined) => string
}

/** Every searched collection of a snapshot with the type of its documents. */
export type SearchedCollections = {
  articles: Article
  pages: Page
  procedures: Procedure
  legalDocuments: LegalDocument
  publications: Publication
  consultations: Consultation
  questions: Question
  units: Unit
  people: Person
  events: Event
  galleries: Gallery
  videos: Video
}

/** Answers `undefined` for a document that no page shows. */
export type ToSearchable<T> = (document: T, tools: SearchTools) => SearchableDocument | undefined

type Searchables = { [Name in keyof SearchedCollections]: ToSearchable<SearchedCollections[Name]> }

/**
 * How documents of each collection are found: one entry makes a collection searched, with its facets (type, category
 * and year come by themselves).
 */
export const searchables: Searchables = {
  articles: (article, tools) => ({
    href: articlePath(article),
    type: article.type,
    title: tools.text(article.title),
    summary: tools.text(article.summary),
    category: tools.category(article.category),
    date: article.publishedAt,
    body: joined([tools.richText(article.body), tools.linkedFiles(article.body)]),
  }),
  pages: (page, tools) => ({
    href: pagePath(page),
    type: 'page',
    title: tools.text(page.title),
    summary: page.summary && tools.text(page.summary),
    body: joined([tools.richText(page.body), tools.linkedFiles(page.body)]),
  }),
  procedures: (procedure) => ({
    href: procedurePath(procedure),
    type: 'procedure',
    title: procedure.name,
    summary: [procedure.field, procedure.level, procedure.executingAgency].filter(Boolean).join(' – '),
    category: procedure.field,
    code: procedure.code,
    numbers: procedure.decisionNumber ? [procedure.decisionNumber] : [],
    facets: procedure.level ? { level: procedure.level } : {},
    body: bodyOfProcedure(procedure),
  }),
  legalDocuments: (document, tools) => ({
    href: legalDocumentPath(document),
    type: 'legal-document',
    title: tools.text(document.abstract),
    summary: `${document.form} ${document.number}, ${document.issuer}`,
    category: document.field,
    numbers: [document.number],
    date: document.issuedOn,
    facets: { issuer: document.issuer, form: document.form },
    body: joined([document.signer, tools.richText(document.body), tools.attachments(document.files)]),
  }),
  publications: (publication, tools) => ({
    href: publicationPath(publication),
    type: publication.section,
    title: tools.text(publication.title),
    summary: tools.text(publication.summary),
    date: publication.publishedAt,
    body: joined([
      ...publication.facts.map(({ label, value }) => `${tools.text(label)}: ${tools.text(value)}`),
      ...publication.tables.flatMap(({ caption, rows }) => [tools.text(caption), ...rows.map(({ name }) => name)]),
      tools.richText(publication.body),
      tools.attachments(publication.files),
    ]),
  }),
  consultations: (consultation, tools) => ({
    href: consultationPath(consultation),
    type: 'consultation',
    title: tools.text(consultation.title),
    summary: tools.text(consultation.summary),
    date: consultation.publishedAt,
    body: joined([tools.richText(consultation.body), tools.attachments(consultation.files)]),
  }),
  questions: (question, tools) => ({
    href: questionPath(question),
    type: 'question',
    title: question.title,
    summary: question.question,
    category: question.field,
    date: question.publishedAt,
    body: tools.richText(question.answer),
  }),
  units: (unit, tools) => ({
    href: unitPath(unit),
    type: 'unit',
    title: tools.text(unit.name),
    summary: joined([unit.duties && tools.text(unit.duties), unit.address && tools.text(unit.address)]),
    body: joined([unit.phone, unit.email]),
  }),
  people: (person, tools) => {
    const unit = tools.unit(person.unit)
    // The page of the organisation shows a head within the unit, and nowhere without it.
    if (person.role === 'head' && unit === undefined) return undefined
    return {
      href: personPath(person),
      type: 'person',
      title: person.name,
      summary: joined([tools.text(person.position), unit, person.duties && tools.text(person.duties)]),
      body: joined([person.phone, person.email]),
    }
  },
  events: (event, tools) => ({
    href: eventPath(event),
    type: 'event',
    title: tools.text(event.title),
    summary: joined([tools.text(event.summary), tools.text(event.place)]),
    date: event.startsAt,
    body: tools.richText(event.body),
  }),
  galleries: (gallery, tools) => ({
    href: galleryPath(gallery),
    type: 'gallery',
    title: tools.text(gallery.title),
    summary: tools.text(gallery.summary),
    date: gallery.publishedAt,
  }),
  videos: (video, tools) => ({
    href: videoPath(video),
    type: 'video',
    title: tools.text(video.title),
    summary: tools.text(video.summary),
    date: video.publishedAt,
    body: video.transcript && tools.text(video.transcript),
  }),
}

/** A file as it is found: by its title and, where it was read, its text. */
export const textOfFile = (file: FileDocument, text: SearchTools['text']): string =>
  joined([text(file.title), file.text])

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n')

const bodyOfProcedure = (procedure: Procedure): string => {
  const tables = [procedure.methods, procedure.dossier, procedure.legalBases]
  return joined([
    procedure.subjects.join(', '),
    procedure.steps,
    ...tables.flatMap(({ rows, text }) => [...rows.map((row) => Object.values(row).join(' ')), text]),
    procedure.conditions,
    procedure.result,
  ])
}
