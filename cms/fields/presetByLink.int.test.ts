import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeAgency } from '../testing/people.ts'
import { startCms, type TestCms } from '../testing/startCms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

it('a link to the form of a publication names its section; what is no section is not listened to', async () => {
  const agency = (await makeAgency(cms.payload, 'home')).id
  const open = (query: Record<string, string>) =>
    cms.payload.create({ collection: 'publications', data: { agency, _status: 'draft' }, draft: true, req: { query } })
  expect((await open({ section: 'plans' })).section).toBe('plans')
  expect((await open({ section: 'gossip' })).section).toBe('policies')
  expect((await open({})).section).toBe('policies')
})
