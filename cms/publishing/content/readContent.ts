import type { Snapshot } from '@trangan/contract'
import type { Payload } from 'payload'
import { toAgency } from '../documents/toAgency.ts'
import { toArticle } from '../documents/toArticle.ts'
import { toCategory } from '../documents/toCategory.ts'
import { toFile } from '../documents/toFile.ts'
import { toMedia } from '../documents/toMedia.ts'
import { toMenus } from '../documents/toMenus.ts'
import { toPage } from '../documents/toPage.ts'
import { toProcedure } from '../documents/toProcedure.ts'
import type { Transaction } from '../outbox/inTransaction.ts'
import { published } from './published.ts'
import { readAll } from './readAll.ts'
import { readByIds } from './readByIds.ts'
import { referencedBy } from './referencedBy.ts'

type Reading = { payload: Payload; agency: string; transaction?: Transaction | undefined }

/** Reads and checks all that an agency has published: one query for each collection. */
export const readContent = async (reading: Reading): Promise<Snapshot> => {
  const agency = toAgency(await readAgency(reading))
  const own = await readOwn(reading)
  const referenced = referencedBy(own)
  const media = await readReferenced({ ...reading, collection: 'media', ids: referenced.media })
  const files = await readReferenced({ ...reading, collection: 'files', ids: referenced.files })
  return { agency, ...own, media: media.map(toMedia), files: files.map(toFile) }
}

const readAgency = async ({ payload, agency, transaction }: Reading) => {
  const where = { id: { equals: agency } }
  const [found] = await readAll(payload, { collection: 'agencies', where }, transaction)
  if (found) return found
  throw new Error(`There is no agency "${agency}": its portal stays as it is. Was the agency deleted?`)
}

/** One after the other: inside a transaction there is one connection. */
const readOwn = async (reading: Reading): Promise<Omit<Snapshot, 'agency' | 'media' | 'files'>> => ({
  categories: (await readPublished(reading, 'categories')).map(toCategory),
  articles: (await readPublished(reading, 'articles')).map(toArticle),
  pages: (await readPublished(reading, 'pages')).map(toPage),
  procedures: (await readPublished(reading, 'procedures')).map(toProcedure),
  ...empty,
  menus: (await readPublished(reading, 'menus')).map(toMenus)[0] ?? { main: [], footer: [] },
})

/** Kinds of content that the CMS has no collection for yet. */
const empty = {
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
  home: { blocks: [] },
}

const readPublished = (
  { payload, agency, transaction }: Reading,
  collection: Parameters<typeof published>[0]['collection'],
) => readAll(payload, { collection, where: published({ collection, agency }) }, transaction)

type Referenced = Reading & { collection: 'media' | 'files'; ids: string[] }

const readReferenced = ({ payload, agency, transaction, collection, ids }: Referenced) =>
  readByIds(payload, { collection, agency, ids }, transaction)
