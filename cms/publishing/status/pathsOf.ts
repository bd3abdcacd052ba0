import { PublicationSection } from '@trangan/contract'
import {
  articlePath,
  categoryPath,
  consultationPath,
  eventPath,
  galleryPath,
  homePath,
  legalDocumentPath,
  organisationPath,
  pagePath,
  procedurePath,
  publicationPath,
  questionPath,
  videoPath,
  websiteLinksPath,
  weekPath,
} from '@trangan/contract/paths'
import { weekOf } from '@trangan/vietnamese'
import { z } from 'zod'

const Slugged = z.object({ slug: z.string() })

/** An address made of a document's own fields; none when it lacks them, as drafts may. */
const from =
  <T extends z.ZodType>(fields: T, path: (document: z.infer<T>) => string) =>
  (document: object): string[] => {
    const parsed = fields.safeParse(document).data
    return parsed === undefined ? [] : [path(parsed)]
  }

const at = (path: string) => () => [path]

type Addresses = Record<string, (document: object) => string[]>

/** Documents with a page of their own. */
const ownPages: Addresses = {
  agencies: at(homePath),
  articles: from(Slugged.extend({ type: z.enum(['news', 'announcement']) }), articlePath),
  pages: from(Slugged.extend({ section: z.enum(['introduction', 'general']) }), pagePath),
  categories: from(Slugged, categoryPath),
  procedures: from(z.object({ code: z.string() }), procedurePath),
  'legal-documents': from(Slugged, legalDocumentPath),
  publications: from(Slugged.extend({ section: PublicationSection }), publicationPath),
  consultations: from(Slugged, consultationPath),
  questions: from(Slugged, questionPath),
  events: from(Slugged, eventPath),
  galleries: from(Slugged, galleryPath),
  videos: from(Slugged, videoPath),
}

/** Documents that stand on a page together with others. */
const sharedPages: Addresses = {
  homes: at(homePath),
  units: at(organisationPath),
  people: at(organisationPath),
  appointments: from(z.object({ startsAt: z.string() }), ({ startsAt }) => weekPath(weekOf(startsAt))),
  'website-groups': at(websiteLinksPath),
}

/** Where a document stands on its portal; pictures, files and menus have no address of their own. */
export const pathsOf = (collection: string, document: object): string[] =>
  (ownPages[collection] ?? sharedPages[collection])?.(document) ?? []

/** Whether documents of a collection have a page of their own while they are published. */
export const hasOwnPage = (collection: string): boolean => Object.hasOwn(ownPages, collection)
