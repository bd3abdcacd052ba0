import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, makeProvince } from '../../testing/people.ts'
import { samples } from '../../testing/samples.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { type AgencyCollection, agencyCollections } from '../matrix.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof makeProvince>>
beforeAll(async () => {
  cms = await startCms()
  people = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

describe.each(agencyCollections)('a document of %s', (collection) => {
  const make = (agency: string, by = as(people.chief)) => samples[collection]({ payload: cms.payload, agency, by })
  let own: { id: string }
  beforeAll(async () => {
    own = await make(people.home.id)
  })

  it('is made by an editor-in-chief in their own agency, and in no other', async () => {
    const mine = { collection, id: own.id, ...as(people.chief) }
    expect(await cms.payload.findByID(mine)).toMatchObject({ id: own.id })
    await expect(make(people.other.id)).rejects.toThrow()
    await expect(make(people.home.id, as(null))).rejects.toThrow()
  })

  it('is neither read, changed nor deleted by people of another agency', async () => {
    const stranger = { collection, id: own.id, ...as(people.stranger) }
    await expect(cms.payload.findByID(stranger)).rejects.toThrow()
    await expect(cms.payload.update({ ...stranger, data: {} })).rejects.toThrow()
    await expect(cms.payload.delete(stranger)).rejects.toThrow()
    const { docs } = await cms.payload.find({ collection, ...as(people.stranger), pagination: false })
    expect(docs.map(({ id }) => id)).not.toContain(own.id)
  })

  it('stays in its agency, even for central IT', async () => {
    const move = { collection, id: own.id, data: { agency: people.other.id } }
    await expect(cms.payload.update({ ...move, ...as(people.centralIt) })).rejects.toThrow()
  })
})

describe('a reference', () => {
  it('to a document of another agency is refused, whichever field it stands in', async () => {
    const { payload } = cms
    const tried: string[] = []
    for (const collection of agencyCollections)
      for (const { name, target, isMany } of referencesOf(payload.collections[collection].config.flattenedFields)) {
        const foreign = (await samples[target]({ payload, agency: people.other.id })).id
        const more = { [name]: isMany ? [foreign] : foreign }
        const attempt = samples[collection]({ payload, agency: people.home.id, more, by: as(people.centralIt) })
        await expect(attempt, `${collection}.${name}`).rejects.toMatchObject({
          data: { errors: [{ message: expect.stringContaining('của chính cơ quan mình') }] },
        })
        tried.push(`${collection}.${name}`)
      }
    expect(tried).toEqual(expect.arrayContaining(['appointments.leaders', 'galleries.pictures', 'people.unit']))
  })

  it('in a block of the home page is refused too', async () => {
    const { payload } = cms
    const category = (await samples.categories({ payload, agency: people.other.id })).id
    const more = { blocks: [{ blockType: 'category-news' as const, category }] }
    const home = await payload.find({ collection: 'homes', where: { agency: { equals: people.home.id } } })
    const attempt = payload.update({ collection: 'homes', id: home.docs[0]?.id ?? '', data: more, ...as(people.chief) })
    await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: 'blocks.0.category' }] } })
  })
})

/** The fields of a collection that point at one kind of document of the agency. */
const referencesOf = (fields: FlattenedField[]) =>
  fields.flatMap((field) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const target = agencyCollections.find((own): own is AgencyCollection => own === field.relationTo)
    return target ? [{ name: field.name, target, isMany: field.hasMany === true }] : []
  })
