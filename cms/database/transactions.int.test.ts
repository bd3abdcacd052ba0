import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData } from '../testing/content.ts'
import { makeAgency } from '../testing/people.ts'
import { startCms, type TestCms } from '../testing/startCms.ts'
import { retryOnConflict } from './retryOnConflict.ts'

let cms: TestCms
let agency: string
beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'home')).id
})
afterAll(() => cms.stop())

const count = async (title: string) =>
  (await cms.payload.count({ collection: 'articles', where: { title: { equals: title } } })).totalDocs

describe('a transaction', () => {
  it('takes everything back when it fails', async () => {
    const waiting = async () => (await cms.payload.count({ collection: 'outbox' })).totalDocs
    const before = await waiting()
    const req = await createLocalReq({}, cms.payload)
    await initTransaction(req)
    const data = { ...articleData(agency, 'Rút lại'), _status: 'published' } as const
    await cms.payload.create({ collection: 'articles', data, req })
    await killTransaction(req)
    expect(await count('Rút lại')).toBe(0)
    expect(await waiting()).toBe(before)
  })

  it('answers several questions that are asked side by side as its first', async () => {
    const req = await createLocalReq({}, cms.payload)
    await initTransaction(req)
    const ask = () => cms.payload.find({ collection: 'articles', pagination: false, req })
    await expect(Promise.all(Array.from({ length: 8 }, ask))).resolves.toHaveLength(8)
    await commitTransaction(req)
  })
})

describe('many people at once', () => {
  it('lose no article', async () => {
    const one = (index: number) =>
      retryOnConflict(() =>
        cms.payload.create({ collection: 'articles', data: articleData(agency, `Cùng lúc ${index}`) }),
      )
    await Promise.all(Array.from({ length: 30 }, (_, index) => one(index)))
    const { totalDocs } = await cms.payload.count({ collection: 'articles', where: { title: { like: 'Cùng lúc' } } })
    expect(totalDocs).toBe(30)
  })

  it('change one document one after the other', async () => {
    const { id } = await cms.payload.create({ collection: 'articles', data: articleData(agency, 'Một bài') })
    const one = (index: number) =>
      retryOnConflict(() => cms.payload.update({ collection: 'articles', id, data: { author: `Người ${index}` } }))
    await Promise.all(Array.from({ length: 8 }, (_, index) => one(index)))
    const versions = await cms.payload.countVersions({ collection: 'articles', where: { parent: { equals: id } } })
    expect(versions.totalDocs).toBe(9)
  })
})
