import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAgency } from '../../testing/people.ts'
import { legalDocumentData } from '../../testing/samples.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
let home: string
let other: string
beforeAll(async () => {
  cms = await startCms()
  home = (await makeAgency(cms.payload, 'home')).id
  other = (await makeAgency(cms.payload, 'other')).id
})
afterAll(() => cms.stop())

const collection = 'legal-documents'
const write = (number: string, { agency = home, issuedOn = '2018-05-31', draft = false } = {}) =>
  cms.payload.create({
    collection,
    data: { ...legalDocumentData(agency), number, issuedOn, _status: draft ? 'draft' : 'published' },
    draft,
  })

describe('a legal document', () => {
  it('is unique in its agency by number and day, however the number is written', async () => {
    expect(await write('05/2018/NQ-HĐND')).toMatchObject({
      number: '05/2018/NQ-HĐND',
      slug: 'quyet-dinh-05-2018-nq-hdnd',
    })
    for (const number of ['5 2018 nq hdnd', '05 / 2018 / NQ-HĐND', 'Số: 05/2018/NQ-HĐND'])
      await expect(write(number, { draft: true })).rejects.toMatchObject({
        data: { errors: [{ path: 'number', message: expect.stringContaining('ngày 31/5/2018 đã có trên cổng này') }] },
      })
    await expect(write('05/2018/NQ-HĐND', { issuedOn: '2018-06-01' })).resolves.toBeTruthy()
    await expect(write('05/2018/NQ-HĐND', { agency: other })).resolves.toBeTruthy()
  })

  it('keeps the same day whatever hour and time zone it comes with', async () => {
    const { issuedOn } = await write('7/QĐ-UBND', { issuedOn: '2018-05-30T17:00:00.000Z' })
    expect(issuedOn).toBe('2018-05-31T12:00:00.000Z')
  })

  it('can be saved again, and its draft changed to another number', async () => {
    const { id } = await write('8/QĐ-UBND')
    const saved = await cms.payload.update({ collection, id, data: { abstract: 'Sửa trích yếu' } })
    expect(saved.abstract).toBe('Sửa trích yếu')
    const renamed = await cms.payload.update({ collection, id, data: { number: '9 qd ubnd' }, draft: true })
    expect(renamed.number).toBe('9/QĐ-UBND')
  })

  it('may be begun many times without a number', async () => {
    for (let turn = 0; turn < 2; turn += 1) await expect(write('', { draft: true })).resolves.toBeTruthy()
  })

  it('is kept unique by the database itself', async () => {
    const row = (slug: string) => ({
      agency: home,
      slug,
      identity: '1-qd-ubnd/2018-05-31',
      createdAt: new Date().toISOString(),
    })
    await cms.payload.db.create({ collection, data: row('a') })
    await expect(cms.payload.db.create({ collection, data: row('b') })).rejects.toThrow(/identity|agency|unique/i)
  })
})
