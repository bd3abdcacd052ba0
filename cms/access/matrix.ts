/** What a person may be in one agency, from the least to the most trusted. */
export const roles = ['author', 'editor', 'editor-in-chief'] as const
export type Role = (typeof roles)[number]

/** Collections whose documents belong to one agency. */
export const agencyCollections = [
  'articles',
  'pages',
  'legal-documents',
  'publications',
  'consultations',
  'questions',
  'units',
  'people',
  'appointments',
  'events',
  'media',
  'files',
  'galleries',
  'videos',
  'categories',
  'website-groups',
  'menus',
  'homes',
  'synonyms',
] as const
export type AgencyCollection = (typeof agencyCollections)[number]

export type Action = 'read' | 'create' | 'update' | 'publish' | 'unpublish' | 'delete'

/** How far a right reaches: every document of the agency, or the unpublished ones that the person made. */
export type Reach = 'agency' | 'own'

type Rights = Record<Action, Partial<Record<Role, Reach>>>

const everyone = { author: 'agency', editor: 'agency', 'editor-in-chief': 'agency' } as const
const editors = { editor: 'agency', 'editor-in-chief': 'agency' } as const
const chief = { 'editor-in-chief': 'agency' } as const

const keptByChief: Rights = {
  read: everyone,
  create: chief,
  update: chief,
  publish: chief,
  unpublish: chief,
  delete: chief,
}

const writtenByAll: Rights = {
  read: everyone,
  create: everyone,
  update: { author: 'own', ...editors },
  publish: editors,
  unpublish: editors,
  delete: chief,
}

// without drafts: whoever may save, publishes
const keptByEditors: Rights = {
  read: everyone,
  create: editors,
  update: editors,
  publish: {},
  unpublish: {},
  delete: editors,
}

const uploads: Rights = {
  read: everyone,
  create: everyone,
  update: { author: 'own', ...editors },
  publish: {},
  unpublish: {},
  delete: chief,
}

/** Who may do what in an agency. What is not written here is refused. Central IT may do everything. */
export const matrix: Record<AgencyCollection, Rights> = {
  articles: writtenByAll,
  'legal-documents': writtenByAll,
  publications: writtenByAll,
  consultations: writtenByAll,
  questions: writtenByAll,
  events: writtenByAll,
  galleries: writtenByAll,
  videos: writtenByAll,
  units: keptByEditors,
  people: keptByEditors,
  appointments: keptByEditors,
  synonyms: keptByEditors,
  pages: keptByChief,
  categories: keptByChief,
  menus: keptByChief,
  homes: keptByChief,
  'website-groups': keptByChief,
  media: uploads,
  files: uploads,
}
