import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import type { openLogins } from './logins.ts'
import type { SeedAgency } from './schema.ts'
import type { Seeding } from './seedAgency.ts'
import { seedAgency } from './seedAgency.ts'
import { markdownReader } from './toLexical.ts'

type Input = {
  payload: Payload
  content: SeedAgency[]
  logins: Awaited<ReturnType<typeof openLogins>>
  draw: Seeding['draw']
  print: Seeding['print']
  onProgress: (text: string) => void
}

const centralIt = { email: 'quantri@ninhbinh.gov.vn', who: 'Trung tâm CNTT tỉnh (quản trị toàn tỉnh)' }

/** Whether nobody has finished seeding this database, nor begun to use it: central IT's user comes last. */
export const isUnseeded = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: 'users', where: { provinceRole: { equals: 'central-it' } } })).totalDocs === 0

/** Fills an empty database with the sample province; an interrupted seeding goes on with the agencies that are missing. */
export const seedProvince = async (input: Input): Promise<void> => {
  const { payload, content, onProgress } = input
  const read = markdownReader(payload)
  for (const [index, seed] of content.entries()) {
    onProgress(`${index + 1}/${content.length} ${seed.agency.name.vi}`)
    if (await exists(payload, seed)) continue
    await inOneTransaction(input, (req) =>
      seedAgency({
        payload,
        req,
        seed,
        order: index + 1,
        read,
        passwordOf: input.logins.passwordOf,
        draw: input.draw,
        print: input.print,
      }),
    )
  }
  await seedCentralIt(input)
}

const exists = async (payload: Payload, seed: SeedAgency): Promise<boolean> =>
  (await payload.count({ collection: 'agencies', where: { code: { equals: seed.agency.code } } })).totalDocs > 0

const inOneTransaction = async (
  { payload, logins }: Input,
  work: (req: Seeding['req']) => Promise<void>,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await work(req)
    await logins.save()
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const seedCentralIt = async ({ payload, logins }: Input): Promise<void> => {
  const password = await logins.passwordOf(centralIt)
  await logins.save()
  await payload.create({
    collection: 'users',
    data: { email: centralIt.email, password, name: 'Quản trị tỉnh', provinceRole: 'central-it' },
  })
}
