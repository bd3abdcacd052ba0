import { z } from 'zod'
import { Agency } from './agency.ts'
import { Appointment, Event } from './calendar.ts'
import { Article, Category, Menus, Page } from './content.ts'
import { Home } from './home.ts'
import { LegalDocument } from './legalDocument.ts'
import { Gallery, Video, WebsiteGroup } from './library.ts'
import { FileDocument, Media } from './media.ts'
import { Person, Unit } from './organisation.ts'
import { Consultation, Question } from './participation.ts'
import { Procedure } from './procedure.ts'
import { Publication } from './publication.ts'

/** Everything one agency has published, read at one moment: all a portal is made of. */
export const Snapshot = z.object({
  agency: Agency,
  categories: z.array(Category),
  articles: z.array(Article),
  pages: z.array(Page),
  procedures: z.array(Procedure),
  legalDocuments: z.array(LegalDocument),
  publications: z.array(Publication),
  consultations: z.array(Consultation),
  questions: z.array(Question),
  units: z.array(Unit),
  people: z.array(Person),
  appointments: z.array(Appointment),
  events: z.array(Event),
  galleries: z.array(Gallery),
  videos: z.array(Video),
  websiteGroups: z.array(WebsiteGroup),
  media: z.array(Media),
  files: z.array(FileDocument),
  menus: Menus,
  home: Home,
  /** Words that mean the same when somebody searches, as the agency's editors added them: each group is found by all its words. */
  synonyms: z.object({ groups: z.array(z.array(z.string())) }).optional(),
})
export type Snapshot = z.infer<typeof Snapshot>

/** A snapshot's documents where there are none of any kind. */
export const noDocuments = (): Omit<Snapshot, 'agency' | 'menus' | 'home' | 'synonyms'> => ({
  categories: [],
  articles: [],
  pages: [],
  procedures: [],
  legalDocuments: [],
  publications: [],
  consultations: [],
  questions: [],
  units: [],
  people: [],
  appointments: [],
  events: [],
  galleries: [],
  videos: [],
  websiteGroups: [],
  media: [],
  files: [],
})

/** One line of the province's index of portals. */
export const PortalListing = Agency.pick({
  id: true,
  kind: true,
  name: true,
  abbreviation: true,
  hosts: true,
  theme: true,
  isSample: true,
  validTo: true,
})
export type PortalListing = z.infer<typeof PortalListing>
