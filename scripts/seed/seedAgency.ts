import { defaultFamily } from '@trangan/themes/tokens/families.ts'
import type { Payload, PayloadRequest } from 'payload'
import type { Drawings } from './makeDrawings.ts'
import type { Printing } from './print/makePrinting.ts'
import type { SeedAgency } from './schema.ts'
import { seedArticles } from './seedArticles.ts'
import { seedDocuments } from './seedDocuments.ts'
import { seedLibrary } from './seedLibrary.ts'
import { seedMenus } from './seedMenus.ts'
import { seedOrganisation } from './seedOrganisation.ts'
import { seedPages } from './seedPages.ts'
import { seedParticipation } from './seedParticipation.ts'
import { seedProcedures } from './seedProcedures.ts'
import { seedUsers } from './seedUsers.ts'
import type { Body } from './toLexical.ts'

/** What every part of the seeding of one agency is given. */
export type Seeding = {
  payload: Payload
  /** Carries the transaction: an agency is there as a whole or not at all. */
  req: PayloadRequest
  seed: SeedAgency
  /** Id of the agency. */
  agency: string
  read: (markdown: string) => Body
  passwordOf: (login: { email: string; who: string }) => Promise<string>
  draw: Drawings
  print: Printing
}

type Input = Omit<Seeding, 'agency'> & { order: number }

/** Creates one agency with its users and all that its portal shows. */
export const seedAgency = async ({ order, ...input }: Input): Promise<void> => {
  const agency = await createAgency({ ...input, order })
  const seeding: Seeding = { ...input, agency }
  await seedUsers(seeding)
  const categories = await seedCategories(seeding)
  await seedArticles({ ...seeding, categories })
  const pages = await seedPages(seeding)
  await seedProcedures(seeding)
  await seedOrganisation(seeding)
  await seedDocuments(seeding)
  await seedParticipation(seeding)
  await seedLibrary(seeding)
  await seedMenus({ ...seeding, categories, pages })
}

const createAgency = async ({ payload, req, seed, order }: Input): Promise<string> => {
  const { agency } = seed
  const { id } = await payload.create({
    collection: 'agencies',
    req,
    locale: 'vi',
    data: {
      kind: agency.kind,
      name: agency.name.vi,
      abbreviation: agency.abbreviation,
      code: agency.code,
      hosts: [{ host: agency.host }],
      governingBody: 'Ủy ban nhân dân tỉnh Ninh Bình',
      contact: { address: agency.address.vi, phone: agency.phone, fax: agency.fax ?? null, email: agency.email },
      responsible: { name: agency.responsible.name, position: agency.responsible.position.vi },
      theme: { family: defaultFamily(agency.kind), accent: agency.accent },
      order,
      isSample: true,
    },
  })
  await payload.update({
    collection: 'agencies',
    id,
    req,
    locale: 'en',
    data: {
      name: agency.name.en,
      governingBody: "People's Committee of Ninh Binh Province",
      contact: { address: agency.address.en },
      responsible: { position: agency.responsible.position.en },
    },
  })
  return id
}

const seedCategories = async ({ payload, req, seed, agency }: Seeding): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const [order, { slug, name }] of seed.categories.entries()) {
    const { id } = await payload.create({
      collection: 'categories',
      req,
      locale: 'vi',
      data: { agency, slug, name: name.vi, order },
    })
    await payload.update({ collection: 'categories', id, req, locale: 'en', data: { name: name.en } })
    ids.set(slug, id)
  }
  return ids
}
