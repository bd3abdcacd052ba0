import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAgency } from '../../cms/testing/people.ts'
import { startCms, type TestCms } from '../../cms/testing/startCms.ts'
import { exampleFile } from './examples/exampleFile.ts'
import { placeBy } from './fieldOwners.ts'
import { importProcedures } from './importProcedures.ts'
import { payloadRegistry } from './payloadRegistry.ts'
import { readLines } from './readLines.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
  await makeAgency(cms.payload, 'home')
})
afterAll(() => cms.stop())

const runImport = async () => {
  const registry = payloadRegistry(cms.payload)
  const agencies = await registry.listAgencies()
  const name = agencies[0]?.name ?? ''
  const table = { agencies: { home: name }, rules: [{ fields: ['*'], owners: ['home'], communes: false }] }
  const lines = readLines(fileURLToPath(exampleFile))
  return importProcedures({ lines, registry, place: placeBy(table, agencies) })
}

const countRows = async (collection: 'procedures' | 'outbox'): Promise<number> =>
  (await cms.payload.count({ collection })).totalDocs

describe('an import into the CMS', () => {
  it('fills the registry, and tells the publisher of every procedure', async () => {
    const waiting = await countRows('outbox')
    expect(await runImport()).toMatchObject({ imported: 13, refused: [], unplaced: [] })
    expect(await countRows('procedures')).toBe(13)
    expect((await countRows('outbox')) - waiting).toBe(13)
  })

  it('changes nothing and tells nobody the second time', async () => {
    const waiting = await countRows('outbox')
    expect(await runImport()).toMatchObject({ imported: 0, changed: 0, unchanged: 13 })
    expect(await countRows('outbox')).toBe(waiting)
  })

  it('brings back what somebody has changed in the CMS', async () => {
    const where = { code: { equals: '1.000253' } }
    await cms.payload.update({ collection: 'procedures', where, data: { name: 'Tên khác', legalBases: { rows: [] } } })
    expect(await runImport()).toMatchObject({ imported: 0, changed: 1, unchanged: 12 })
    const { docs } = await cms.payload.find({ collection: 'procedures', where, depth: 0 })
    expect(docs[0]?.name).toContain('Khai báo tạm trú cho người nước ngoài')
    expect(docs[0]?.legalBases?.rows).toHaveLength(2)
  })
})
