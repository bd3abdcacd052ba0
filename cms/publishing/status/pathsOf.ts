import { PublicationSection } from '@trangan/contract'
import {
  articlePath,
  calendarPath,
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
} from '@trangan/contract/paths'
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

const addresses: Record<string, (document: object) => string[]> = {
  agencies: at(homePath),
  homes: at(homePath),
  articles: from(Slugged.extend({ type: z.enum(['news', 'announcement']) }), articlePath),
  pages: from(Slugged.extend({ section: z.enum(['introduction', 'general']) }), pagePath),
  categories: from(Slugged, categoryPath),
  procedures: from(z.object({ code: z.string() }), procedurePath),
  'legal-documents': from(Slugged, legalDocumentPath),
  publications: from(Slugged.extend({ section: PublicationSection }), publicationPath),
  consultations: from(Slugged, consultationPath),
  questions: from(Slugged, questionPath),
  units: at(organisationPath),
  people: at(organisationPath),
  appointments: at(calendarPath),
  events: from(Slugged, eventPath),
  galleries: from(Slugged, galleryPath),
  videos: from(Slugged, videoPath),
  'website-groups': at(websiteLinksPath),
}

/** Addresses of a document on its portal; pictures, files and menus have none of their own. */
export const pathsOf = (collection: string, document: object): string[] => addresses[collection]?.(document) ?? []

/** Whether documents of a collection have an address while they are published. */
export const hasAddress = (collection: string): boolean => Object.hasOwn(addresses, collection)
