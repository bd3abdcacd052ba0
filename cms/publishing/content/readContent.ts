import type { Snapshot } from '@trangan/contract'
import type { Payload } from 'payload'
import { toAgency } from '../documents/toAgency.ts'
import { toHome } from '../documents/toHome.ts'
import { toMenus } from '../documents/toMenus.ts'
import { toSynonyms } from '../documents/toSynonyms.ts'
import type { Transaction } from '../outbox/inTransaction.ts'
import { type Documents, isKindName, type KindName, kinds, referencesOfKind } from './kinds.ts'
import { published } from './published.ts'
import { readAll } from './readAll.ts'
import { readBlobs } from './readBlobs.ts'
import { homeReferences, menuReferences, type References, together } from './references.ts'

/** Where content is read: of which agency, inside which transaction. */
export type Reading = { payload: Payload; agency: string; transaction?: Transaction | undefined }

/** Reads and checks all that an agency has published: one query for each collection. */
export const readContent = async (reading: Reading): Promise<Snapshot> => {
  const agency = toAgency(await readAgency(reading))
  const own = await readOwn(reading)
  return { agency, ...own, ...(await readBlobs(reading, referencedBy(own))) }
}

const readAgency = async ({ payload, agency, transaction }: Reading) => {
  const where = { id: { equals: agency } }
  const [found] = await readAll(payload, { collection: 'agencies', where }, transaction)
  if (found) return found
  throw new Error(`There is no agency "${agency}": its portal stays as it is. Was the agency deleted?`)
}

type Own = Omit<Snapshot, 'agency' | 'media' | 'files'>

/** One after the other: inside a transaction there is one connection. */
const readOwn = async (reading: Reading): Promise<Own> => ({
  categories: await readKind(reading, 'categories'),
  articles: await readKind(reading, 'articles'),
  pages: await readKind(reading, 'pages'),
  procedures: await readKind(reading, 'procedures'),
  legalDocuments: await readKind(reading, 'legalDocuments'),
  publications: await readKind(reading, 'publications'),
  consultations: await readKind(reading, 'consultations'),
  questions: await readKind(reading, 'questions'),
  units: await readKind(reading, 'units'),
  people: await readKind(reading, 'people'),
  appointments: await readKind(reading, 'appointments'),
  events: await readKind(reading, 'events'),
  galleries: await readKind(reading, 'galleries'),
  videos: await readKind(reading, 'videos'),
  websiteGroups: await readKind(reading, 'websiteGroups'),
  menus: (await readPublished(reading, 'menus')).map(toMenus)[0] ?? { main: [], footer: [] },
  home: (await readPublished(reading, 'homes')).map(toHome)[0] ?? { blocks: [] },
  synonyms: toSynonyms(await readPublished(reading, 'synonyms')),
})

const readKind = async <K extends KindName>(reading: Reading, name: K): Promise<Documents[K][]> => {
  const { collection, map } = kinds[name]
  return (await readPublished(reading, collection)).map(map)
}

const readPublished = (
  { payload, agency, transaction }: Reading,
  collection: Parameters<typeof published>[0]['collection'],
) => readAll(payload, { collection, where: published({ collection, agency }) }, transaction)

const referencedBy = (own: Own): References =>
  together(
    ...Object.keys(kinds)
      .filter(isKindName)
      .map((name) => referencesOfKind(name, own[name])),
    menuReferences(own.menus),
    homeReferences(own.home),
  )
