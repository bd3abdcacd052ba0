import type { Snapshot } from '@trangan/contract'
import type { CollectionSlug } from 'payload'
import { toAppointment } from '../documents/toAppointment.ts'
import { toArticle } from '../documents/toArticle.ts'
import { toCategory } from '../documents/toCategory.ts'
import { toConsultation } from '../documents/toConsultation.ts'
import { toEvent } from '../documents/toEvent.ts'
import { toGallery } from '../documents/toGallery.ts'
import { toLegalDocument } from '../documents/toLegalDocument.ts'
import { toPage } from '../documents/toPage.ts'
import { toPerson } from '../documents/toPerson.ts'
import { toProcedure } from '../documents/toProcedure.ts'
import { toPublication } from '../documents/toPublication.ts'
import { toQuestion } from '../documents/toQuestion.ts'
import { toUnit } from '../documents/toUnit.ts'
import { toVideo } from '../documents/toVideo.ts'
import { toWebsiteGroup } from '../documents/toWebsiteGroup.ts'
import type { Source } from '../documents/values.ts'
import { files, media, type References, textReferences, together } from './references.ts'

/** Keys of the snapshot under which documents of the agency stand; pictures and files follow from them. */
export type KindName = Exclude<keyof Snapshot, 'agency' | 'menus' | 'home' | 'synonyms' | 'media' | 'files'>
/** A document of each kind. */
export type Documents = { [K in KindName]: Snapshot[K][number] }

/** How a kind of document is read: from which collection, into which shape, with which pictures and files. */
type Kind<T> = {
  collection: CollectionSlug
  map: (source: Source) => T
  references?: (document: T) => References
}

/** Every kind of document that a portal shows. */
export const kinds: { [K in KindName]: Kind<Documents[K]> } = {
  categories: { collection: 'categories', map: toCategory },
  articles: {
    collection: 'articles',
    map: toArticle,
    references: ({ cover, body }) => together(media(cover), textReferences(body)),
  },
  pages: {
    collection: 'pages',
    map: toPage,
    references: ({ cover, body }) => together(media(cover), textReferences(body)),
  },
  procedures: { collection: 'procedures', map: toProcedure },
  legalDocuments: {
    collection: 'legal-documents',
    map: toLegalDocument,
    references: (document) => together(files(...document.files), textReferences(document.body)),
  },
  publications: {
    collection: 'publications',
    map: toPublication,
    references: (document) => together(files(...document.files), textReferences(document.body)),
  },
  consultations: {
    collection: 'consultations',
    map: toConsultation,
    references: ({ body, outcome, files: attached }) =>
      together(files(...attached), textReferences(body), textReferences(outcome)),
  },
  questions: { collection: 'questions', map: toQuestion, references: ({ answer }) => textReferences(answer) },
  units: { collection: 'units', map: toUnit },
  people: { collection: 'people', map: toPerson, references: ({ portrait }) => media(portrait) },
  appointments: { collection: 'appointments', map: toAppointment },
  events: {
    collection: 'events',
    map: toEvent,
    references: ({ cover, body }) => together(media(cover), textReferences(body)),
  },
  galleries: { collection: 'galleries', map: toGallery, references: ({ pictures }) => media(...pictures) },
  videos: {
    collection: 'videos',
    map: toVideo,
    references: ({ poster, source }) =>
      together(media(poster), files(source.kind === 'file' ? source.file : undefined)),
  },
  websiteGroups: { collection: 'website-groups', map: toWebsiteGroup },
}

/** Whether a key of the snapshot is that of a kind of document. */
export const isKindName = (key: string): key is KindName => Object.hasOwn(kinds, key)

/** Ids of the pictures and files that documents of one kind show or link to. */
export const referencesOfKind = <K extends KindName>(name: K, documents: readonly Documents[K][]): References => {
  const { references } = kinds[name]
  return references ? together(...documents.map(references)) : together()
}
