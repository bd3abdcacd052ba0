import type { SnapshotPart } from '@trangan/publisher/parts'
import type { Payload } from 'payload'
import { toAgency } from '../documents/toAgency.ts'
import { toHome } from '../documents/toHome.ts'
import { toMenus } from '../documents/toMenus.ts'
import { toSynonyms } from '../documents/toSynonyms.ts'
import type { Transaction } from '../outbox/inTransaction.ts'
import { type Documents, isKindName, type KindName, kinds, referencesOfKind } from './kinds.ts'
import { published } from './published.ts'
import { readAll, readRows } from './readAll.ts'
import { readBlobs } from './readBlobs.ts'
import { homeReferences, menuReferences, type References, together } from './references.ts'

/** Where content is read: of which agency, inside which transaction. */
export type Reading = { payload: Payload; agency: string; transaction?: Transaction | undefined }

/** Reads and checks all that an agency has published, some rows of a collection at a time. */
export async function* readContent(reading: Reading): AsyncGenerator<SnapshotPart> {
  yield { agency: toAgency(await readAgency(reading)) }
  const references: References[] = []
  for (const name of Object.keys(kinds).filter(isKindName)) {
    yield { [name]: [] }
    for await (const documents of readKind(reading, name)) {
      references.push(referencesOfKind(name, documents))
      yield { [name]: documents }
    }
  }
  const furniture = await readFurniture(reading)
  yield furniture
  yield readBlobs(reading, together(...references, menuReferences(furniture.menus), homeReferences(furniture.home)))
}

const readAgency = async ({ payload, agency, transaction }: Reading) => {
  const where = { id: { equals: agency } }
  const [found] = await readAll(payload, { collection: 'agencies', where }, transaction)
  if (found) return found
  throw new Error(`There is no agency "${agency}": its portal stays as it is. Was the agency deleted?`)
}

const readFurniture = async (reading: Reading) => ({
  menus: (await readPublished(reading, 'menus')).map(toMenus)[0] ?? { main: [], footer: [] },
  home: (await readPublished(reading, 'homes')).map(toHome)[0] ?? { blocks: [] },
  synonyms: toSynonyms(await readPublished(reading, 'synonyms')),
})

async function* readKind<K extends KindName>(
  { payload, agency, transaction }: Reading,
  name: K,
): AsyncGenerator<Documents[K][]> {
  const { collection, map } = kinds[name]
  const where = published({ collection, agency })
  for await (const rows of readRows({ payload, transaction }, { collection, where })) yield rows.map(map)
}

const readPublished = (
  { payload, agency, transaction }: Reading,
  collection: Parameters<typeof published>[0]['collection'],
) => readAll(payload, { collection, where: published({ collection, agency }) }, transaction)
